import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { axeViolations } from '../content/ui/open-roots.ts';
import { startPages, type PagesRig } from './pages-rig.ts';
import { LIMITED, MANAGED, NEW, PROTECTED } from './statuses.ts';

const STATES = Object.entries({ PROTECTED, LIMITED, NEW });

describe('The pages of the extension', () => {
  let rig: PagesRig;
  before(async () => {
    rig = await startPages();
  });
  after(() => rig.stop());

  const text = (page: Page, selector: string): Promise<string> =>
    page.locator(selector).innerText();

  for (const name of ['popup', 'options'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${name} passes axe-core in every state, ${colorScheme}`, async () => {
        for (const [state, status] of STATES) {
          const page = await rig.open(name, status);
          await page.emulateMedia({ colorScheme });
          if (name === 'options') {
            for (const button of await page.locator('.more').all()) await button.click();
          }
          assert.deepEqual(await axeViolations(page), [], state);
          await page.close();
        }
      });
    }
  }

  it('popup says at a glance what holds, which policy, and what was decided last', async () => {
    const page = await rig.open('popup', PROTECTED);
    assert.match(await text(page, '#protection'), /^Protected\n/);
    assert.match(await text(page, '#policy'), /Company policy, version 7/);
    const decisions = await page.locator('#decisions li').allInnerTexts();
    assert.equal(decisions.length, 3);
    assert.match(
      decisions[0] ?? '',
      /2 × E-mail address, 1 × Payment card number.*placeholders.*ChatGPT, typed/s,
    );
    assert.match(decisions[1] ?? '', /AWS access key.*Not sent.*ChatGPT, pasted/s);
    assert.match(await text(page, '#waiting'), /3 events wait/);
    await page.close();
  });

  it('popup says once what Promptweir does', async () => {
    const page = await rig.open('popup', PROTECTED);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.locator('#welcome').waitFor();
    assert.match(await text(page, '#welcome'), /never your text/);
    assert.deepEqual(await axeViolations(page), []);
    await page.click('#welcomed');
    assert.equal(await page.locator('#welcome').isVisible(), false);
    await page.reload();
    await page.locator('#decisions li').first().waitFor();
    assert.equal(await page.locator('#welcome').isVisible(), false);
    await page.close();
  });

  it('popup says what the AI service has as placeholders, where a conversation is in view', async () => {
    const page = await rig.open('popup', PROTECTED);
    assert.match(await text(page, '#replaced-list'), /\[EMAIL_1\]\s+E-mail address m•+@/);
    await page.close();
    const { replaced: _, ...elsewhere } = PROTECTED;
    const other = await rig.open('popup', elsewhere);
    assert.equal(await other.locator('#replaced').isVisible(), false);
    await other.close();
    const fresh = await rig.open('popup', { ...PROTECTED, replaced: [] });
    assert.match(await text(fresh, '#replaced'), /Nothing was replaced/);
    await fresh.close();
  });

  it('popup opens the options page', { timeout: 10_000 }, async () => {
    const page = await rig.open('popup', PROTECTED);
    const context = page.context();
    await page.locator('#options').click();
    // The browser takes an empty tab for it when there is one.
    const isOptions = (): Page | undefined =>
      context.pages().find((tab) => tab.url().endsWith('/pages/options.html'));
    while (isOptions() === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
    await isOptions()?.locator('#protection h2').waitFor();
  });

  it('popup without any event says so', async () => {
    const page = await rig.open('popup', NEW);
    assert.match(await text(page, 'main'), /Nothing was checked yet/);
    assert.match(await text(page, '#waiting'), /not enrolled/);
    await page.close();
  });

  it('options enrol with the trimmed fields and show the new state', async () => {
    const page = await rig.open('options', NEW);
    await page.fill('#collector', ' https://collector.example.com ');
    await page.fill('#token', 'one-time');
    await page.fill('#device-name', ' Laptop 12 ');
    await rig.become(PROTECTED);
    await page.click('#enrol');
    await page.locator('#enrol-result', { hasText: 'This device is enrolled.' }).waitFor();
    assert.deepEqual(await rig.asked(), [
      {
        type: 'enrol',
        collector: 'https://collector.example.com',
        token: 'one-time',
        name: 'Laptop 12',
      },
    ]);
    assert.match(await text(page, '#enrolment'), /Enrolled at https:\/\/collector\.example\.com/);
    assert.equal(await page.inputValue('#token'), '');
    await page.close();
  });

  it('options say why an enrolment was refused, and keep what was written', async () => {
    const message = 'The collector refused the enrolment token.';
    const page = await rig.open('options', NEW, { ok: false, code: 'enrolment-refused' });
    await page.fill('#collector', 'https://collector.example.com');
    await page.fill('#token', 'used before');
    await page.fill('#device-name', 'Laptop 12');
    await page.click('#enrol');
    await page.locator('#enrol-result', { hasText: message }).waitFor();
    assert.equal(await page.inputValue('#token'), 'used before');
    assert.equal(await page.locator('#enrol').isEnabled(), true);
    await page.close();
  });

  it('options ask nothing of the background while a field is empty', async () => {
    const page = await rig.open('options', NEW);
    await page.fill('#collector', 'https://collector.example.com');
    await page.click('#enrol');
    assert.deepEqual(await rig.asked(), []);
    await page.close();
  });

  it('options hide the form when an administrator has enrolled the device', async () => {
    const page = await rig.open('options', MANAGED);
    assert.equal(await page.locator('#enrol-form').isVisible(), false);
    assert.match(await text(page, '#enrolment'), /administrator has set this/);
    await page.close();
  });

  it('options say what each rule does, also of one that only watches or is off', async () => {
    const page = await rig.open('options', PROTECTED);
    const rules = await page.locator('.rule').allInnerTexts();
    assert.equal(rules.length, PROTECTED.policy.rules.length);
    assert.match(rules[0] ?? '', /No credentials.*Stops.*does not go/s);
    assert.match(rules.at(-2) ?? '', /Watching.*If it were in force, you would be warned/s);
    assert.match(rules.at(-1) ?? '', /Off.*If it were in force, the text would be stopped/s);
    await page.close();
  });

  it('options show every field of an event that is reported', async () => {
    const page = await rig.open('options', PROTECTED);
    const more = page.locator('.more').nth(2);
    assert.equal(await more.getAttribute('aria-expanded'), 'false');
    await more.click();
    assert.equal(await more.getAttribute('aria-expanded'), 'true');
    const names = await page.locator('tr.all:visible dt').allInnerTexts();
    assert.deepEqual(names.toSorted(), Object.keys(PROTECTED.events[2] ?? {}).toSorted());
    assert.match(
      await text(page, 'tr.all:visible'),
      /The customer has agreed to this in writing\./,
    );
    await page.close();
  });

  it('options keep an open event open when a look at the page brings nothing new', async () => {
    const page = await rig.open('options', PROTECTED);
    await page.locator('.more').first().click();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.waitForTimeout(100);
    assert.equal(await page.locator('tr.all:visible').count(), 1);
    await rig.become(NEW);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('#no-events').waitFor();
    await page.close();
  });

  it('options need no sideways scrolling in a window of 320 px', async () => {
    const page = await rig.open('options', LIMITED);
    await page.setViewportSize({ width: 320, height: 640 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });

  it('options report what waits when asked to, and say what came of it', async () => {
    const page = await rig.open('options', PROTECTED);
    await page.click('#deliver');
    await page.locator('#deliver-result', { hasText: 'Reported.' }).waitFor();
    assert.deepEqual(await rig.asked(), [{ type: 'deliver-now' }]);
    await page.close();
  });

  it('text from a policy is shown, never run as markup', async () => {
    const [rule] = PROTECTED.policy.rules;
    assert.ok(rule);
    const title = '<img src=x id="injected">';
    const policy = { ...PROTECTED.policy, name: title, rules: [{ ...rule, title }] };
    const page = await rig.open('options', { ...PROTECTED, policy });
    assert.equal(await text(page, '.rule h3'), title);
    assert.equal(await page.locator('#injected').count(), 0);
    await page.close();
  });
});
