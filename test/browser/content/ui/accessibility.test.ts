import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { IN_PAGE_WORDS } from '../../../../extension-browser/words/in-page-languages.ts';
import { say } from '../../../../extension-browser/words/say.ts';
import { LANGUAGES } from '../../../../shared/language.ts';
import { launchBrowser, type TestBrowser } from '../../../harness/browser.ts';
import { axeViolations, bundleUi, runInOpenRoots } from './open-roots.ts';
import { FULL_VIEW, SAMPLE_VIEW } from './views.ts';

const BANNERS = [
  { tone: 'info', title: '3 items were replaced before sending', detail: '1 × IBAN.' },
  { tone: 'stopped', title: 'Nothing was sent to ChatGPT', findings: SAMPLE_VIEW.findings },
  { tone: 'failure', title: 'Promptweir could not check this text' },
];

const DIALOGS = {
  'a warning': SAMPLE_VIEW,
  'a warning with findings to replace': { ...FULL_VIEW, action: 'warn' },
  'a question for a reason': { ...SAMPLE_VIEW, action: 'justify' },
  'a question for a reason from a list': FULL_VIEW,
  'what was stopped': { ...SAMPLE_VIEW, action: 'block' },
};

describe('What is drawn into pages passes axe-core', () => {
  let browser: TestBrowser;
  let bundle: string;
  before(async () => {
    [browser, bundle] = await Promise.all([launchBrowser(), bundleUi()]);
  });
  after(() => browser.close());

  for (const language of LANGUAGES) {
    it(`a dialog in ${language}, in a narrow window`, async () => {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width: 320, height: 640 });
      await runInOpenRoots(page, bundle);
      await page.evaluate(`ui.speak(${JSON.stringify(IN_PAGE_WORDS[language])})`);
      await page.evaluate(`void ui.askUser(${JSON.stringify(FULL_VIEW)})`);
      const dialog = page.locator('dialog[open]');
      await dialog.waitFor();
      assert.equal(await dialog.getAttribute('lang'), language);
      assert.equal(
        await page.locator('h2').textContent(),
        say(IN_PAGE_WORDS[language].dialog.justify.prompt, { app: SAMPLE_VIEW.app }),
      );
      assert.equal(await dialog.evaluate((box) => box.scrollWidth > box.clientWidth), false);
      assert.deepEqual(await axeViolations(page), []);
      await page.close();
    });
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, view] of Object.entries(DIALOGS)) {
      it(`${name}, ${colorScheme}`, async () => {
        const page = await browser.context.newPage();
        await page.emulateMedia({ colorScheme });
        await runInOpenRoots(page, bundle);
        await page.evaluate(`void ui.askUser(${JSON.stringify(view)})`);
        await page.locator('dialog[open]').waitFor();
        assert.equal(await page.locator('dialog').getAttribute('role'), 'alertdialog');
        assert.deepEqual(await axeViolations(page), []);
        await page.close();
      });
    }
    it(`banners, ${colorScheme}`, async () => {
      const page = await browser.context.newPage();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await runInOpenRoots(page, bundle);
      for (const banner of BANNERS) await page.evaluate(`ui.showBanner(${JSON.stringify(banner)})`);
      assert.equal(await page.locator('.banner').count(), 3);
      assert.deepEqual(await axeViolations(page), []);
      await page.close();
    });
  }
});
