import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startRig, type IsolatedPage, type Rig } from '../ui/isolated-page.ts';
import { DRAWN, type Drawn } from './drawn.ts';

const EMAIL = 'mira.holt@harborline.org';
const IBAN = 'GB82 WEST 1234 5698 7654 32';
const KEY = 'eyJhbGciOiJIUzI1NiJ9.'.repeat(12);
const ORIGINALS = {
  '[EMAIL_1]': EMAIL,
  '[EMAIL_12]': 'longer.than.the.other@harborline.org',
  '[IBAN_1]': IBAN,
  '[PERSON_1]': 'Zoë',
  '[KEY_1]': KEY,
};
const STYLE = `<style>
  body { font: 16px/1.5 serif; margin: 20px }
  .bubble { width: fit-content; max-width: 500px; white-space: pre-wrap; padding: 10px }
  .narrow { width: 240px }
</style>`;
const CSP = "default-src 'none'; style-src 'unsafe-inline'";
const UPDATE = `promptweir.originals.update(new Map(Object.entries(${JSON.stringify(ORIGINALS)})))`;

describe('Room for originals', { concurrency: 3 }, () => {
  let rig: Rig;
  before(async () => {
    rig = await startRig();
  });
  after(() => rig.stop());

  const drawn = async (tab: IsolatedPage): Promise<readonly Drawn[]> =>
    (await tab.run(DRAWN)) as readonly Drawn[];

  async function shown(answer: string, count: number): Promise<IsolatedPage> {
    const tab = await rig.open(
      `${STYLE}<div class="answer">${answer}</div><p id="end">End</p>`,
      CSP,
    );
    await tab.run(UPDATE);
    await tab.until(`${DRAWN}.length === ${count}`);
    return tab;
  }
  const widthOf = (tab: IsolatedPage, selector: string): Promise<number> =>
    tab.page.evaluate((name) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(name) ?? document.body);
      return range.getBoundingClientRect().width;
    }, selector);

  const PLACES: readonly (readonly [string, string, readonly string[]])[] = [
    ['a paragraph', '<p>Write to [EMAIL_1], please, or [PERSON_1].</p>', [EMAIL, 'Zoë']],
    ['a heading', '<h2>About [EMAIL_1] today</h2>', [EMAIL]],
    ['a list item', '<ul><li>[IBAN_1] stands in a list</li></ul>', [IBAN]],
    [
      'a table cell',
      '<table><tr><td>[EMAIL_1]</td><td>[IBAN_1]</td><td>x</td></tr></table>',
      [EMAIL, IBAN],
    ],
    [
      'a bubble',
      '<div class="bubble">Pay\n[EMAIL_1] and [IBAN_1] and [EMAIL_1] now.</div>',
      [EMAIL, IBAN, EMAIL],
    ],
    ['a code span', '<p>With <code>[EMAIL_1]</code> inside</p>', [EMAIL]],
    [
      'a code block',
      '<pre><code>send --to [EMAIL_1] --quiet\n  [IBAN_1];</code></pre>',
      [EMAIL, IBAN],
    ],
    [
      'code in pieces',
      '<pre><code><span>"</span><span>[EMAIL_1]</span><b>;</b></code></pre>',
      [EMAIL],
    ],
    ['a link', '<p>See <a href="#x">page of [EMAIL_1]</a> for more</p>', [EMAIL]],
    ['bold text', '<p><b>Bold [EMAIL_1]</b> and <i>slanted [EMAIL_1]</i> text</p>', [EMAIL, EMAIL]],
    ['a word in several elements', '<p>To <i>[EM</i><i>AIL</i><i>_1]</i> here</p>', [EMAIL]],
    [
      'two without a space between',
      '<p>[EMAIL_1][EMAIL_12]; end</p>',
      [EMAIL, 'longer.than.the.other@harborline.org'],
    ],
    [
      'items of a flex box',
      '<div style="display:flex"><span>a [EMAIL_1]</span><span>b</span></div>',
      [EMAIL],
    ],
    [
      'spaced text without ligatures',
      '<p style="letter-spacing:2px;font-variant-ligatures:none">a [EMAIL_1] b</p>',
      [EMAIL],
    ],
    [
      'text in another script',
      '<p>Напишите [EMAIL_1] завтра</p><p>请写信给[EMAIL_1]，谢谢</p>',
      [EMAIL, EMAIL],
    ],
    ['text from right to left', '<p dir="rtl">اكتب إلى [EMAIL_1] من فضلك</p>', [EMAIL]],
    ['a narrow column', '<p class="narrow">Now [IBAN_1] and [EMAIL_1] again</p>', [IBAN, EMAIL]],
    [
      'lines as high as their fonts',
      '<p style="line-height:normal">To [EMAIL_1] here</p>',
      [EMAIL],
    ],
  ];
  for (const [place, answer, expected] of PLACES) {
    it(`lets them be read whole in ${place}, and nothing is drawn over`, async () => {
      const tab = await shown(answer, expected.length);
      const found = await drawn(tab);
      assert.deepEqual(
        found.map(({ text }) => text),
        expected,
      );
      for (const { whole, off, over } of found) {
        assert.ok(whole);
        assert.ok(off < 0.6 && over < 1, `${off} px off, ${over} px over`);
      }
      const gap = await tab.page.evaluate(() => {
        const [answer, end] = ['.answer', '#end'].map((name) => document.querySelector(name));
        return (
          (end?.getBoundingClientRect().top ?? 0) - (answer?.getBoundingClientRect().bottom ?? 0)
        );
      });
      assert.ok(gap >= 0);
      await tab.close();
    });
  }

  it('changes nothing in the whole document but for the one host of the layer', async () => {
    const tab = await rig.open(
      `${STYLE}<div class="answer"><p id="one">To [EMAIL_1]</p><pre>[IBAN_1]</pre></div>`,
      CSP,
    );
    const before = await tab.page.evaluate(() => {
      Object.assign(globalThis, { seen: [] });
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records) {
          const what = `${type} of ${target.nodeName}: ${addedNodes.length} in`;
          Reflect.get(globalThis, 'seen').push(what);
        }
      }).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      return [document.body.outerHTML, document.body.innerText];
    });
    await tab.run(UPDATE);
    await tab.until(`${DRAWN}.length === 2`);
    assert.deepEqual(
      await tab.page.evaluate(() => [document.body.outerHTML, document.body.innerText]),
      before,
    );
    assert.deepEqual(await tab.page.evaluate('seen'), ['childList of HTML: 1 in']);
    await tab.close();
  });

  it('leaves text without placeholders exactly as wide as it was', async () => {
    const text = 'AVATAR To Wave 1234 EMAIL_ [EMAIL_9] Typography fi ffl';
    const tab = await rig.open(
      `${STYLE}<div class="answer"><p>[EMAIL_1] <span id="other">${text}</span></p></div>`,
      CSP,
    );
    const before = await widthOf(tab, '#other');
    await tab.run(UPDATE);
    await tab.until(`${DRAWN}.length === 1`);
    assert.equal(await widthOf(tab, '#other'), before);
    await tab.close();
  });

  it('tells the page no more of an original than its length in half letters', async () => {
    const tab = await shown('<p><b>[EMAIL_1]</b> x</p><p>[IBAN_1] [EMAIL_12] x</p>', 3);
    for (const { width } of await drawn(tab)) {
      assert.ok(Math.abs(width / 8 - Math.round(width / 8)) < 0.03, `${width} px`);
    }
    await tab.close();
  });

  const REFUSED: readonly (readonly [string, string])[] = [
    [
      'a box of fixed height that hides the rest',
      '<p style="height:24px;width:200px;overflow:hidden">To [EMAIL_1] and all of the others</p>',
    ],
    [
      'a box of fixed height with text below',
      '<p style="height:24px;width:200px">To [EMAIL_1] and all of the others</p><p>Below</p>',
    ],
    [
      'a line that cannot wrap nor scroll',
      '<p style="white-space:nowrap;width:200px;overflow:hidden">To [EMAIL_1] and all the others</p>',
    ],
    ['an editor', '<div contenteditable="true">To [EMAIL_1] and others</div>'],
    ['text with the bare name in it', '<p>EMAIL_1 is not [EMAIL_1] you see</p>'],
  ];
  for (const [place, answer] of REFUSED) {
    it(`leaves the placeholder as wide as it was in ${place}`, async () => {
      const tab = await rig.open(`${STYLE}<div class="answer">${answer}</div>`, CSP);
      const before = await widthOf(tab, '.answer > *');
      await tab.run(UPDATE);
      await tab.until(`${DRAWN}.length === 1`);
      const [found] = await drawn(tab);
      assert.equal(found?.whole, false);
      assert.ok(found.over < 1);
      assert.equal(await widthOf(tab, '.answer > *'), before);
      await tab.close();
    });
  }

  it('does not make one refuse because another has no place', async () => {
    const tab = await shown(
      `<p style="height:24px;width:200px;overflow:hidden">To [EMAIL_1] and others</p>
      <pre>[KEY_1] does not fit</pre><p>To [EMAIL_1] too</p>`,
      3,
    );
    assert.equal((await drawn(tab)).at(-1)?.whole, true);
    await tab.close();
  });

  it('scrolls with a code block that is too narrow for it', async () => {
    const tab = await shown(
      `<pre style="width:200px;overflow:auto" id="pre">to [EMAIL_1] | [IBAN_1] | end</pre>`,
      1,
    );
    await tab.page.evaluate(() => document.querySelector('#pre')?.scrollTo({ left: 250 }));
    await tab.until(`${DRAWN}.some(({ text, whole }) => text === '${IBAN}')`);
    const [found] = (await drawn(tab)).filter(({ text }) => text === IBAN);
    assert.ok(found !== undefined && found.off < 0.6);
    await tab.close();
  });

  it('keeps an original that is wider than the lines within them, and shows it whole under the pointer', async () => {
    const tab = await shown('<p>The key “[KEY_1]”, and more text</p>', 1);
    const wide = await tab.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wide, 0);
    const at = await tab.spot('.original');
    assert.ok(at !== null && at.width > 600);
    await tab.page.mouse.move(at.x + 10, at.y + 5);
    await tab.until(`promptweir.find('.card.shown span')?.dataset.o === '${KEY}'`);
    await tab.close();
  });

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
    await tab.until(
      `${DRAWN}.length === 2 && ${DRAWN}.every(({ whole, off }) => whole && off < 0.6)`,
    );
    await tab.close();
  });

  for (const change of ['zoom: 1.5', 'transform: scale(0.7)', 'font-size: 27px']) {
    it(`is as large as what is drawn in it after "${change}" for the document`, async () => {
      const tab = await shown('<p>To [EMAIL_1] and [PERSON_1] here</p>', 2);
      await tab.page.evaluate((text) => {
        document.documentElement.style.cssText = text;
        document.body.style.fontSize = 'inherit';
      }, change);
      await tab.until(
        `${DRAWN}.length === 2 && ${DRAWN}.every(({ whole, over, off }) => whole && over < 1 && off < 0.6)`,
      );
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
    await tab.until(
      `${DRAWN}.length === 2 && ${DRAWN}.every(({ whole, over }) => whole && over < 1)`,
    );
    await tab.close();
  });

  it('follows a page that takes another font, empties its fonts or ends all animations', async () => {
    const tab = await shown('<p id="one">To [IBAN_1] and [EMAIL_1] here</p>', 2);
    const fine = `${DRAWN}.length === 2 && ${DRAWN}.every(({ whole, over, off }) => whole && over < 1 && off < 0.6)`;
    await tab.page.evaluate(() => {
      document.body.style.fontFamily = 'monospace';
    });
    await tab.until(
      `getComputedStyle(document.querySelector('#one')).fontFamily.endsWith(', monospace') && ${fine}`,
    );
    await tab.page.evaluate(() => {
      document.fonts.clear();
    });
    await tab.until(`document.fonts.size > 0 && ${fine}`);
    await tab.page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.cancel();
    });
    await tab.until(`document.getAnimations().length > 0 && ${fine}`);
    await tab.close();
  });

  it('is given back when nothing is to be shown any more, and on paper', async () => {
    const tab = await rig.open(
      `${STYLE}<div class="answer"><p id="one">To [EMAIL_1].</p></div>`,
      CSP,
    );
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
});
