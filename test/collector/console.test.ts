import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { STARTER_POLICY } from '../../shared/policy/starter.ts';
import { enrolOverHttp } from './enrol-over-http.ts';
import {
  openConsole,
  signedInContext,
  signIn,
  visit,
  type ConsoleFixture,
} from './console-fixture.ts';
import { seedCollector } from './seed-collector.ts';
import { seededRandom, seedEvent } from './seed-events.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let fixture: ConsoleFixture;
before(async () => {
  fixture = await openConsole({ ...STARTER_POLICY, version: 1 });
  await seedCollector(fixture.collector.store, Date.now(), 600);
});
after(() => fixture.close());

/** Every state a person can bring the console into, by the page and what opens it. */
const SCREENS: readonly (readonly [string, string, ((page: Page) => Promise<void>)?])[] = [
  ['overview?range=30d', '.uplot', (page) => page.getByText('Show as a table').first().click()],
  ['events?app=deepseek', 'tbody tr'],
  ['events?app=deepseek', 'tbody tr', (page) => page.locator('tbody tr button').first().click()],
  ['events?app=nobody-uses-this', '.empty'],
  ['devices', 'tbody tr'],
  ['devices', 'tbody tr', (page) => page.getByRole('button', { name: 'Enrol a device' }).click()],
  ['devices', 'tbody tr', (page) => page.getByRole('button', { name: 'Revoke' }).first().click()],
  ['policy', '#in-force'],
  ['policy', '#in-force', (page) => page.getByRole('button', { name: 'JSON' }).click()],
  ['policy', '#in-force', (page) => page.getByRole('button', { name: 'New version' }).click()],
  ['changes', 'tbody tr'],
];

async function violations(page: Page, options: object): Promise<unknown> {
  return page.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
}

/** Goes through every screen without loading the page again, as a person does. */
async function throughScreens(
  page: Page,
  screens: typeof SCREENS,
  look: (screen: string) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const [address, ready, open] of screens) {
    await visit(page, fixture, address, ready);
    await open?.(page);
    await look(`${address} ${open === undefined ? '' : 'opened'}`);
    await page.keyboard.press('Escape');
  }
}

describe('the console', () => {
  it('loads with less than 80 kB', () => {
    const sizes = ['index.html', 'main.js', 'console.css'].map(
      (file) => gzipSync(readFileSync(join(fixture.folder, file))).length,
    );
    assert.ok(sizes.reduce((a, b) => a + b) < 80_000);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has no accessibility fault axe can find, in ${colorScheme}`, async () => {
      const options = { bypassCSP: true, colorScheme, reducedMotion: 'reduce' } as const;
      const context = await signedInContext(fixture, options);
      const page = await context.newPage();
      await page.addInitScript(AXE);
      // Markup is the same in both schemes; only the colours have to be looked at twice.
      const dark = colorScheme === 'dark';
      const rules = {
        resultTypes: ['violations'],
        ...(dark ? { runOnly: ['color-contrast'] } : {}),
      };
      const screens = dark ? SCREENS.filter(([, , open]) => open === undefined) : SCREENS;
      await throughScreens(page, screens, async (screen) =>
        assert.deepEqual(await violations(page, rules), [], screen),
      );
      await context.clearCookies();
      await page.reload();
      await page.getByLabel('Password').waitFor();
      assert.deepEqual(await violations(page, rules), [], 'sign-in');
      await context.close();
    });

  it('stays within its content security policy, charts and dialogs included', async () => {
    const context = await fixture.browser.newContext();
    const said: string[] = [];
    context.on('console', (message) => said.push(message.text()));
    context.on('weberror', (error) => said.push(error.error().message));
    const page = await context.newPage();
    await signIn(page, fixture.collector.url);
    await throughScreens(page, SCREENS);
    await context.close();
    // The browser itself reports the one call that finds out that nobody is signed in.
    assert.deepEqual(
      said.filter((text) => !text.includes('401')),
      [],
    );
    assert.ok(said.length <= 1);
  });

  it('fits a telephone without scrolling sideways', async () => {
    const context = await signedInContext(fixture, { viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const [address, ready] of new Map(SCREENS.map(([to, sign]) => [to, sign]))) {
      await visit(page, fixture, address, ready);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(overflow, 0, address);
    }
    await context.close();
  });

  it('says when a password is wrong, and lets nobody in', async () => {
    const context = await fixture.browser.newContext();
    const page = await context.newPage();
    await page.goto(fixture.collector.url);
    await page.getByLabel('Password').fill('a wrong one');
    await page.keyboard.press('Enter');
    await page.getByText('The user name or password is wrong.').waitFor();
    assert.equal(await page.getByText('Prompts seen').count(), 0);
    await context.close();
  });

  it('can be used with the keyboard: opens an event, closes it, and is back where it was', async () => {
    const context = await signedInContext(fixture);
    const page = await context.newPage();
    await visit(page, fixture, 'events', 'tbody tr');
    const opener = page.locator('tbody tr button').nth(1);
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Event' });
    await dialog.waitFor();
    assert.equal(await dialog.getByText('Decided at').count(), 1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.ok(await opener.evaluate((element) => element === document.activeElement));
    await context.close();
  });

  it('shows an event that arrives while one looks, unless it does not pass the filter', async () => {
    const context = await signedInContext(fixture);
    const page = await context.newPage();
    await visit(page, fixture, 'events?app=gemini', 'tbody tr');
    await page.getByText('Live', { exact: true }).waitFor();
    const before = await page.locator('tbody tr').count();
    const token = await fixture.collector.createEnrolmentToken('live', 1);
    const send = await enrolOverHttp(fixture.collector.url, token, 'Live laptop');
    const random = seededRandom(77);
    const base = { ...seedEvent(Date.now(), 1, random), type: 'prompt' };
    const other = { ...seedEvent(Date.now(), 2, random), type: 'prompt', app: 'claude' };
    await send([other, { ...base, app: 'gemini', host: 'live.example' }]);
    await page.locator('tbody tr', { hasText: 'Live laptop' }).waitFor();
    assert.equal(await page.locator('tbody tr').count(), before + 1);
    await context.close();
  });

  it('asks for a sign-in again when the session has ended', async () => {
    const context = await signedInContext(fixture);
    const page = await context.newPage();
    await visit(page, fixture, 'devices', 'tbody tr');
    await context.clearCookies();
    await page.getByRole('link', { name: 'Changes' }).click();
    await page.getByRole('heading', { name: 'Sign in to Promptweir' }).waitFor();
    await context.close();
  });
});
