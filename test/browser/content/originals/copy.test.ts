import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startRig, type IsolatedPage, type Rig } from '../ui/isolated-page.ts';

const CSP = "default-src 'none'; style-src 'unsafe-inline'";
const BODY = `<div class="answer"><p id="one">Write to <b>[EMA</b><i>IL_1]</i> &amp; [PERSON_1].</p></div>
  <p id="plain">Nothing of ours [EMAIL_9]</p>
  <div id="editor" contenteditable="true">Hello [PERSON_1], hello</div>
  <textarea id="field">Ask [PERSON_1] now</textarea>`;

describe('Copying', () => {
  let rig: Rig;
  before(async () => {
    rig = await startRig();
  });
  after(() => rig.stop());

  /** A page that listens to its own copies and notes what it could read from them. */
  async function opened(): Promise<IsolatedPage> {
    const tab = await rig.open(BODY, CSP);
    await tab.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.page.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      for (const type of ['copy', 'cut']) {
        for (const capture of [true, false]) {
          window.addEventListener(
            type,
            (event) => {
              const data = event instanceof ClipboardEvent ? event.clipboardData : null;
              Reflect.get(globalThis, 'heard').push(data?.getData('text/plain') ?? '');
            },
            capture,
          );
        }
      }
    });
    await tab.run(`promptweir.originals.update(new Map([
      ['[EMAIL_1]', 'maria@example.com'], ['[PERSON_1]', '<Zoë>'],
    ]))`);
    return tab;
  }
  const select = (tab: IsolatedPage, id: string): Promise<void> =>
    tab.page.evaluate((id) => {
      const part = document.querySelector<HTMLElement>(`#${id}`);
      if (part instanceof HTMLTextAreaElement) part.select();
      else if (part !== null) {
        part.focus();
        getSelection()?.selectAllChildren(part);
      }
    }, id);
  const clipboard = (tab: IsolatedPage, type: string): Promise<string> =>
    tab.page.evaluate(async (type) => {
      const [item] = await navigator.clipboard.read();
      if (item?.types.includes(type) !== true) return '';
      return (await item.getType(type)).text();
    }, type);
  const heard = (tab: IsolatedPage): Promise<unknown> => tab.page.evaluate('heard');

  it('an answer gives the originals, as text and as HTML, and the page hears nothing of it', async () => {
    const tab = await opened();
    await select(tab, 'one');
    await tab.page.keyboard.press('Control+C');
    assert.equal(await clipboard(tab, 'text/plain'), 'Write to maria@example.com & <Zoë>.');
    const html = await clipboard(tab, 'text/html');
    assert.match(html, /maria@example\.com.*&amp; &lt;Zoë&gt;\./s);
    assert.doesNotMatch(html, /\[|<Zoë>/);
    assert.deepEqual(await heard(tab), []);
    await tab.close();
  });

  it('a text without known placeholders is left to the browser and the page', async () => {
    const tab = await opened();
    await select(tab, 'plain');
    await tab.page.keyboard.press('Control+C');
    assert.equal(await clipboard(tab, 'text/plain'), 'Nothing of ours [EMAIL_9]');
    assert.deepEqual(await heard(tab), ['', '']);
    await tab.close();
  });

  for (const [id, copied, kept] of [
    ['editor', 'Hello <Zoë>, hello', ''],
    ['field', 'Ask <Zoë> now', ''],
  ] as const) {
    it(`cutting from the ${id} takes the text out and gives the originals`, async () => {
      const tab = await opened();
      await select(tab, id);
      await tab.page.keyboard.press('Control+X');
      assert.equal(await clipboard(tab, 'text/plain'), copied);
      const left = await tab.page.evaluate((id) => {
        const part = document.querySelector<HTMLElement>(`#${id}`);
        return part instanceof HTMLTextAreaElement ? part.value : part?.innerText.trim();
      }, id);
      assert.equal(left, kept);
      assert.deepEqual(await heard(tab), []);
      await tab.close();
    });
  }

  it('events that a script makes get no originals', async () => {
    const tab = await opened();
    await select(tab, 'one');
    const got = await tab.page.evaluate(() => {
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('#one')?.dispatchEvent(event);
      return clipboardData.getData('text/plain');
    });
    assert.equal(got, '');
    await tab.close();
  });

  it('nothing changes before any original is known', async () => {
    const tab = await opened();
    await tab.run('promptweir.originals.update(new Map())');
    await select(tab, 'one');
    await tab.page.keyboard.press('Control+C');
    assert.equal(await clipboard(tab, 'text/plain'), 'Write to [EMAIL_1] & [PERSON_1].');
    await tab.close();
  });
});
