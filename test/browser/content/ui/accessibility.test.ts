import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, type TestBrowser } from '../../../harness/browser.ts';
import { axeViolations, bundleUi, runInOpenRoots } from './open-roots.ts';
import { SAMPLE_VIEW } from './views.ts';

const BANNERS = [
  { tone: 'info', title: '3 items were replaced before sending', detail: '1 × IBAN.' },
  { tone: 'stopped', title: 'Nothing was sent to ChatGPT', findings: SAMPLE_VIEW.findings },
  { tone: 'failure', title: 'Promptweir could not check this text' },
];

describe('What is drawn into pages passes axe-core', () => {
  let browser: TestBrowser;
  let bundle: string;
  before(async () => {
    [browser, bundle] = await Promise.all([launchBrowser(), bundleUi()]);
  });
  after(() => browser.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const action of ['warn', 'justify', 'block'] as const) {
      it(`${action} dialog, ${colorScheme}`, async () => {
        const page = await browser.context.newPage();
        await page.emulateMedia({ colorScheme });
        await runInOpenRoots(page, bundle);
        await page.evaluate(`void ui.askUser(${JSON.stringify({ ...SAMPLE_VIEW, action })})`);
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
