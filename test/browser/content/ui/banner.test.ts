import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import type { Banner } from '../../../../extension-browser/content/ui/banner.ts';
import { launchBrowser, type TestBrowser } from '../../../harness/browser.ts';
import { bundleUi, runInOpenRoots } from './open-roots.ts';
import { SAMPLE_VIEW } from './views.ts';

describe('A banner', () => {
  let browser: TestBrowser;
  let bundle: string;
  before(async () => {
    [browser, bundle] = await Promise.all([launchBrowser(), bundleUi()]);
  });
  after(() => browser.close());

  async function opened(): Promise<Page> {
    const page = await browser.context.newPage();
    await page.clock.install();
    await runInOpenRoots(page, bundle);
    return page;
  }
  const show = (page: Page, banner: Banner): Promise<unknown> =>
    page.evaluate(`ui.showBanner(${JSON.stringify(banner)})`);
  const info: Banner = { tone: 'info', title: 'One item was replaced', detail: 'An IBAN.' };

  it('tells in one sentence what was replaced and who sees what', async () => {
    const page = await opened();
    await page.evaluate(
      `ui.showBanner(ui.replacedBanner(${JSON.stringify(SAMPLE_VIEW.findings)}, 'ChatGPT'))`,
    );
    const detail = page.locator('.detail [data-text]');
    assert.equal(
      await page.locator('.title').textContent(),
      '4 items were replaced before sending',
    );
    assert.equal(
      (await detail.getAttribute('data-text'))?.replaceAll('\u00A0', ' '),
      '2 × E-mail address, 1 × AWS access key, 1 × IBAN. You still see the originals; ChatGPT does not.',
    );
    await page.close();
  });

  const TONES = [
    ['info', 'status'],
    ['stopped', 'alert'],
    ['failure', 'alert'],
  ] as const;
  for (const [tone, role] of TONES) {
    it(`of tone ${tone} speaks as ${role} and leaves the focus where it is`, async () => {
      const page = await opened();
      await page.evaluate(() => {
        const field = document.createElement('input');
        document.body.append(field);
        field.focus();
      });
      await show(page, { tone, title: 'Something happened' });
      assert.equal(await page.locator(`[role=${role}] .banner`).count(), 1);
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'input');
      await page.close();
    });
  }

  it('goes away by itself when it only informs, and leaves nothing in the page', async () => {
    const page = await opened();
    await show(page, info);
    await page.clock.runFor(8000);
    assert.equal(await page.locator('.banner').count(), 1);
    await page.clock.runFor(2000);
    assert.equal(await page.locator('.banner').count(), 0);
    assert.equal(await page.locator('html > div').count(), 0);
    await page.close();
  });

  it('stays while the pointer is on it', async () => {
    const page = await opened();
    await show(page, info);
    await page.locator('.banner').hover();
    await page.clock.runFor(30_000);
    assert.equal(await page.locator('.banner').count(), 1);
    await page.mouse.move(5, 5);
    await page.clock.runFor(10_000);
    assert.equal(await page.locator('.banner').count(), 0);
    await page.close();
  });

  it('stays until it is closed when something was stopped', async () => {
    const page = await opened();
    await show(page, { tone: 'stopped', title: 'Nothing was sent' });
    await page.clock.runFor(60_000);
    await page.getByRole('button', { name: 'Close this message' }).click();
    assert.equal(await page.locator('.banner').count(), 0);
    await page.close();
  });

  it('is the same one when the same message comes again', async () => {
    const page = await opened();
    await show(page, info);
    await show(page, info);
    assert.equal(await page.locator('.banner').count(), 1);
    await page.close();
  });

  it('makes room for a fourth: the oldest information goes first', async () => {
    const page = await opened();
    for (const [tone, title] of [
      ['failure', 'A'],
      ['info', 'B'],
      ['info', 'C'],
      ['stopped', 'D'],
    ] as const) {
      await show(page, { tone, title });
    }
    const titles = await page.locator('.title').allTextContents();
    assert.deepEqual(titles.toSorted(), ['A', 'C', 'D']);
    await page.close();
  });

  it('lies above what the page puts on top', async () => {
    const page = await opened();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '2147483647' });
      document.body.append(cover);
    });
    await show(page, { tone: 'stopped', title: 'Nothing was sent' });
    await page.getByRole('button', { name: 'Close this message' }).click({ timeout: 2000 });
    assert.equal(await page.locator('.banner').count(), 0);
    await page.close();
  });

  it('comes back when the page removes it', async () => {
    const page = await opened();
    await show(page, { tone: 'stopped', title: 'Nothing was sent' });
    await page.evaluate(() => {
      document.querySelector('html > div')?.remove();
    });
    await page.locator('.banner').waitFor();
    assert.equal(await page.locator('.stack:popover-open').count(), 1);
    await page.close();
  });
});
