import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startRig, type IsolatedPage, type Rig } from '../ui/isolated-page.ts';
import { DRAWN } from './drawn.ts';
import { answerPage, fine, shownAnswer, UPDATE, widthOf } from './room-page.ts';

describe('Room for originals in a page that changes', { concurrency: 3 }, () => {
  let rig: Rig;
  before(async () => {
    rig = await startRig();
  });
  after(() => rig.stop());
  const shown = (answer: string, count: number): Promise<IsolatedPage> =>
    shownAnswer(rig, answer, count);

  it('is made while an answer streams, and lines stay where they are when it grows', async () => {
    const tab = await shown('<p id="one"></p>', 0);
    for (const piece of ['Hi ', '[', 'EM', 'AIL_', '1', ']', ', and [IBAN', '_1]', ' end.']) {
      await tab.page.evaluate((text) => {
        const one = document.querySelector('#one');
        if (one?.firstChild instanceof Text) one.firstChild.data += text;
        else one?.append(text);
      }, piece);
      await tab.page.waitForTimeout(30);
    }
    await tab.until(fine(2));
    await tab.close();
  });

  for (const change of ['zoom: 1.5', 'transform: scale(0.7)', 'font-size: 27px']) {
    it(`is as large as what is drawn in it after "${change}" for the document`, async () => {
      const tab = await shown('<p>To [EMAIL_1] and [PERSON_1] here</p>', 2);
      await tab.page.evaluate((text) => {
        document.documentElement.style.cssText = text;
        document.body.style.fontSize = 'inherit';
      }, change);
      await tab.until(fine(2));
      await tab.close();
    });
  }

  it('is refitted when the lines get narrower and wider', async () => {
    const tab = await shown('<p id="one">To [IBAN_1] and [EMAIL_1] here</p>', 2);
    const width = (value: string): Promise<void> =>
      tab.page.evaluate((text) => {
        const one = document.querySelector<HTMLElement>('#one');
        if (one !== null) one.style.width = text;
      }, value);
    await width('140px');
    await tab.until(`${DRAWN}.length === 2 && ${DRAWN}.every(({ width }) => width < 141)`);
    await width('auto');
    await tab.until(fine(2));
    await tab.close();
  });

  it('follows a page that takes another font, empties its fonts or ends all animations', async () => {
    const tab = await shown('<p id="one">To [IBAN_1] and [EMAIL_1] here</p>', 2);
    await tab.page.evaluate(() => {
      document.body.style.fontFamily = 'monospace';
    });
    await tab.until(
      `getComputedStyle(document.querySelector('#one')).fontFamily.endsWith(', monospace') && ${fine(2)}`,
    );
    await tab.page.evaluate(() => {
      document.fonts.clear();
    });
    await tab.until(`document.fonts.size > 0 && ${fine(2)}`);
    await tab.page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.cancel();
    });
    await tab.until(`document.getAnimations().length > 0 && ${fine(2)}`);
    await tab.close();
  });

  it('is given back when nothing is to be shown any more, and on paper', async () => {
    const tab = await answerPage(rig, `<p id="one">To [EMAIL_1].</p>`);
    const before = await widthOf(tab, '#one');
    await tab.run(UPDATE);
    await tab.until(`${DRAWN}.length === 1`);
    assert.ok((await widthOf(tab, '#one')) > before + 50);
    await tab.page.emulateMedia({ media: 'print' });
    await tab.until('document.getAnimations().length === 0');
    assert.equal(await widthOf(tab, '#one'), before);
    await tab.page.emulateMedia({ media: null });
    await tab.until(`document.getAnimations().length === 1`);
    const printed = await tab.page.evaluate(() => {
      const widths: number[] = [];
      addEventListener('beforeprint', () => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('#one') ?? document.body);
        widths.push(range.getBoundingClientRect().width);
      });
      dispatchEvent(new Event('beforeprint'));
      return widths;
    });
    assert.deepEqual(printed, [before]);
    await tab.run('promptweir.originals.update(new Map())');
    await tab.until(`document.getAnimations().length + document.fonts.size === 0`);
    assert.equal(await widthOf(tab, '#one'), before);
    await tab.close();
  });

  const SELECTIONS: readonly (readonly [string, string, boolean])[] = [
    ['the browser', '', true],
    [
      'a page with colours for it',
      '::selection { background: rgb(200, 0, 0); color: white }',
      true,
    ],
    ['a page that only tints it', '::selection { background: rgb(0 0 255 / 0.3) }', false],
  ];
  for (const [whose, css, covers] of SELECTIONS) {
    it(`shows originals in the selection of ${whose}, and as before when it is gone`, async () => {
      const tab = await shown(`<style>${css}</style><p id="one">To [EMAIL_1] here</p>`, 1);
      const state = `(() => { const { color, backgroundImage } = getComputedStyle(promptweir.find('.original'));
        return JSON.stringify([color, backgroundImage === 'none']); })()`;
      const before = await tab.run(state);
      await tab.page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('#one') ?? document.body);
      });
      await tab.page.waitForTimeout(200);
      const during = await tab.run(state);
      assert.equal(during, covers ? '["rgb(255, 255, 255)",false]' : before);
      await tab.page.evaluate(() => getSelection()?.empty());
      await tab.until(`${state} === ${JSON.stringify(before)}`);
      await tab.close();
    });
  }
});
