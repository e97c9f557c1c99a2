import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startRig, type IsolatedPage, type Rig } from '../ui/isolated-page.ts';
import { DRAWN } from './drawn.ts';
import {
  answerPage,
  drawn,
  EMAIL,
  IBAN,
  LONGER_EMAIL,
  shownAnswer,
  UPDATE,
  widthOf,
} from './room-page.ts';

describe('Room for originals', { concurrency: 3 }, () => {
  let rig: Rig;
  before(async () => {
    rig = await startRig();
  });
  after(() => rig.stop());
  const shown = (answer: string, count: number): Promise<IsolatedPage> =>
    shownAnswer(rig, answer, count);

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
    ['two without a space between', '<p>[EMAIL_1][EMAIL_12]; end</p>', [EMAIL, LONGER_EMAIL]],
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
    const tab = await answerPage(rig, `<p id="one">To [EMAIL_1]</p><pre>[IBAN_1]</pre>`);
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
    const tab = await answerPage(rig, `<p>[EMAIL_1] <span id="other">${text}</span></p>`);
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
      const tab = await answerPage(rig, answer);
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

  const LONG: readonly (readonly [string, string])[] = [
    ['a paragraph', '<p>The key “[KEY_1]”, and more text</p>'],
    [
      'a paragraph with other lines',
      `<p>${'Before. '.repeat(40)} [KEY_1] ${'After. '.repeat(40)}</p>`,
    ],
    ['a bubble', '<div class="bubble">The key [KEY_1]\n and more text</div>'],
    ['a code span', '<p>The key <code style="padding:0 4px">[KEY_1]</code>, and more text</p>'],
    ['a narrow list', '<ul class="narrow"><li>The [KEY_1] is more</li><li>than one</li></ul>'],
    ['lines as high as their fonts', '<p style="line-height:normal">The [KEY_1] is more</p>'],
  ];
  for (const [place, answer] of LONG) {
    it(`has rows of its own for an original that is wider than the lines of ${place}`, async () => {
      const tab = await shown(answer, 1);
      const [found] = await drawn(tab);
      assert.ok(found !== undefined && found.whole);
      assert.ok(found.over < 1, `${found.over} px over`);
      const at = await tab.spot('.original');
      assert.ok(at !== null && at.height > 40);
      const { spill, end } = await tab.page.evaluate(() => ({
        spill: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        end: document.querySelector('#end')?.getBoundingClientRect().top ?? 0,
      }));
      assert.equal(spill, 0);
      assert.ok(end >= at.y + at.height - 4);
      await tab.close();
    });
  }

  it('leaves all other lines as high as they are when an original has rows', async () => {
    const tab = await shown('<p id="one">One line [KEY_1] and <b>more</b> text.</p>', 1);
    const at = await tab.spot('.original');
    const height = await tab.page.evaluate(() => document.querySelector('#one')?.clientHeight ?? 0);
    assert.ok(at !== null);
    assert.equal(height, 24 + (at.height - 4) + 24);
    await tab.close();
  });
});
