import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DialogView } from '../../../../extension-browser/content/ui/dialog.ts';
import { startRig, type IsolatedPage, type Rig } from './isolated-page.ts';
import { FULL_VIEW, SAMPLE_VIEW } from './views.ts';

const BODY = `<h1>Page</h1><div id="editor" contenteditable="true">a draft of some length</div>`;

describe('A dialog and a person', { concurrency: 3 }, () => {
  let rig: Rig;
  before(async () => {
    rig = await startRig();
  });
  after(() => rig.stop());

  async function ask(view: Partial<DialogView>, body = BODY): Promise<IsolatedPage> {
    const tab = await rig.open(body);
    await tab.page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#editor');
      editor?.focus();
      getSelection()?.collapse(editor?.firstChild ?? null, 7);
    });
    await tab.run(`promptweir.ask(${JSON.stringify({ ...SAMPLE_VIEW, ...view })})`);
    await tab.until(`promptweir.find('dialog') !== null`);
    return tab;
  }
  const ready = `promptweir.find('.accept').getAttribute('aria-disabled') === 'false'`;
  const focused = `promptweir.roots().map((root) => root.activeElement?.className)[0]`;
  async function answer(tab: IsolatedPage): Promise<unknown> {
    await tab.until('promptweir.state.answers.length === 1');
    const [given] = (await tab.run('promptweir.state.answers')) as unknown[];
    await tab.close();
    return given;
  }

  const DENIALS: readonly (readonly [string, (tab: IsolatedPage) => Promise<void>])[] = [
    ['Esc', (tab) => tab.page.keyboard.press('Escape')],
    ['Enter, since Edit has the focus', (tab) => tab.page.keyboard.press('Enter')],
    ['Space, since Edit has the focus', (tab) => tab.page.keyboard.press('Space')],
    ['a click on Edit', (tab) => tab.press('.safe')],
  ];
  for (const [act, deny] of DENIALS) {
    it(`goes back to editing on ${act}`, async () => {
      const tab = await ask({});
      await deny(tab);
      assert.deepEqual(await answer(tab), { choice: 'edit' });
    });
  }

  it('takes no consent in the first half second', async () => {
    const tab = await ask({});
    const at = await tab.spot('.accept');
    assert.ok(at);
    while ((await tab.run('promptweir.state.answers.length')) === 0) {
      await tab.page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    }
    assert.ok(Number(await tab.run('promptweir.state.tookMs')) >= 500);
    assert.deepEqual(await answer(tab), { choice: 'send' });
  });

  it('sends after Tab to the other button and Enter', async () => {
    const tab = await ask({});
    await tab.until(ready);
    await tab.page.keyboard.press('Shift+Tab');
    assert.equal(await tab.run(focused), 'accept');
    await tab.page.keyboard.press('Enter');
    assert.deepEqual(await answer(tab), { choice: 'send' });
  });

  it('sends on Ctrl + Enter', async () => {
    const tab = await ask({});
    await tab.until(ready);
    await tab.page.keyboard.press('Control+Enter');
    assert.deepEqual(await answer(tab), { choice: 'send' });
  });

  it('does not take the repetition of a held Enter for an answer', async () => {
    const tab = await ask({});
    const held = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };
    const cdp = await tab.page.context().newCDPSession(tab.page);
    for (let round = 0; round < 3; round += 1) {
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', autoRepeat: true, ...held });
    }
    assert.deepEqual(await tab.run('promptweir.state.answers'), []);
    await tab.close();
  });

  it('leads Tab round and round within itself', async () => {
    const tab = await ask({ action: 'justify' });
    const seen: unknown[] = [];
    for (let step = 0; step < 4; step += 1) {
      seen.push(await tab.run(`promptweir.roots()[0].activeElement.localName`));
      await tab.page.keyboard.press('Tab');
    }
    assert.deepEqual(new Set(seen.slice(0, 3)), new Set(['textarea', 'button']));
    assert.equal(seen[0], 'textarea');
    assert.equal(await tab.run('document.activeElement.localName'), 'div');
    await tab.close();
  });

  it('asks for a longer reason and says so, then sends it trimmed', async () => {
    const tab = await ask({ action: 'justify' });
    await tab.page.keyboard.type('  too short   ');
    await tab.until(ready);
    await tab.press('.accept');
    assert.match(String(await tab.run(`promptweir.find('.error').textContent`)), /10 characters/);
    assert.equal(await tab.run(`promptweir.find('textarea').ariaInvalid`), 'true');
    assert.deepEqual(await tab.run('promptweir.state.answers'), []);
    await tab.page.keyboard.type('now long enough ');
    assert.equal(await tab.run(`promptweir.find('.error').textContent`), '');
    await tab.press('.accept');
    assert.deepEqual(await answer(tab), {
      choice: 'send',
      justification: 'too short   now long enough',
    });
  });

  it('takes no more than 500 characters of reason', async () => {
    const tab = await ask({ action: 'justify' });
    await tab.page.keyboard.insertText('x'.repeat(600));
    assert.equal(await tab.run(`promptweir.find('textarea').value.length`), 500);
    await tab.until(ready);
    await tab.page.keyboard.press('Control+Enter');
    assert.deepEqual(await answer(tab), { choice: 'send', justification: 'x'.repeat(500) });
  });

  it('has everything that is ticked replaced, and asks for no reason when nothing is left', async () => {
    const tab = await ask(FULL_VIEW);
    await tab.until(ready);
    await tab.press('.replace');
    assert.deepEqual(await answer(tab), { choice: 'send', replace: [0, 1, 2, 3] });
  });

  it('leaves what is not ticked, and then asks for a reason: one of the list', async () => {
    const tab = await ask(FULL_VIEW);
    await tab.press('.pick');
    await tab.until(ready);
    await tab.press('.replace');
    assert.match(String(await tab.run(`promptweir.find('.error').textContent`)), /reason/);
    await tab.page.keyboard.press('ArrowDown');
    await tab.press('.replace');
    assert.deepEqual(await answer(tab), {
      choice: 'send',
      replace: [1, 2, 3],
      justification: FULL_VIEW.offered?.[0],
    });
  });

  it('takes own words where the list of reasons has none that fits', async () => {
    const tab = await ask(FULL_VIEW);
    await tab.page.keyboard.press('End');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('the press has it already');
    await tab.until(ready);
    await tab.page.keyboard.press('Control+Enter');
    assert.deepEqual(await answer(tab), {
      choice: 'send',
      justification: 'the press has it already',
    });
  });

  it('replaces nothing when nothing is ticked, and says so', async () => {
    const tab = await ask({ ...FULL_VIEW, action: 'warn' });
    await tab.run(
      `for (const tick of promptweir.roots()[0].querySelectorAll('input')) tick.click()`,
    );
    await tab.until(ready);
    await tab.press('.replace');
    assert.match(String(await tab.run(`promptweir.find('.covered').textContent`)), /Tick/);
    assert.deepEqual(await tab.run('promptweir.state.answers'), []);
    await tab.close();
  });

  it('tells what the user says of the decision, whatever they choose', async () => {
    const tab = await ask({ action: 'block' });
    await tab.press('.tell');
    assert.equal(await tab.run(`promptweir.find('.tell').getAttribute('aria-pressed')`), 'true');
    await tab.page.keyboard.press('Escape');
    assert.deepEqual(await answer(tab), { choice: 'edit', feedback: ['not-sensitive'] });
  });

  it('offers nothing but Close when the text was blocked', async () => {
    const tab = await ask({ action: 'block' });
    assert.equal(await tab.run(`promptweir.find('.accept')`), null);
    await tab.page.waitForTimeout(700);
    await tab.page.keyboard.press('Control+Enter');
    assert.deepEqual(await tab.run('promptweir.state.answers'), []);
    await tab.press('.safe');
    assert.deepEqual(await answer(tab), { choice: 'edit' });
  });

  it('gives focus and caret back to the editor', async () => {
    const tab = await ask({});
    await tab.page.keyboard.press('Escape');
    await tab.until('promptweir.state.answers.length === 1');
    await tab.page.keyboard.type('X');
    const text = await tab.page.evaluate(() => document.querySelector('#editor')?.textContent);
    assert.equal(text, 'a draftX of some length');
    await tab.close();
  });

  it('waits for the answer to the one before', async () => {
    const tab = await ask({});
    await tab.run(`promptweir.ask(${JSON.stringify({ ...SAMPLE_VIEW, app: 'Claude' })})`);
    const title = `promptweir.find('h2').textContent`;
    assert.equal(await tab.run('promptweir.roots().length'), 1);
    await tab.page.keyboard.press('Escape');
    await tab.until(`promptweir.find('h2')?.textContent.includes('Claude') === true`);
    assert.match(String(await tab.run(title)), /Claude/);
    await tab.close();
  });

  it('counts findings of one kind together and lets a long list scroll', async () => {
    const findings = Array.from({ length: 80 }, (_, index) => ({
      title: `Kind ${index % 20}`,
      category: 'personal' as const,
      masked: 'a•••',
    }));
    const tab = await ask({ findings });
    assert.equal(await tab.run(`promptweir.find('.found').children.length`), 20);
    assert.equal(await tab.run(`promptweir.find('.found .count').textContent`), '× 4');
    assert.equal(
      await tab.run(
        `promptweir.find('.found').scrollHeight > promptweir.find('.found').clientHeight`,
      ),
      true,
    );
    assert.equal(await tab.run(`promptweir.find('.found').tabIndex`), 0);
    const dialog = await tab.spot('dialog');
    assert.ok(dialog !== null && dialog.y >= 0 && dialog.height <= 800);
    await tab.close();
  });

  it('fits a narrow and low window, as at 200 % zoom, and can still be accepted', async () => {
    const tab = await ask({ action: 'justify' });
    await tab.page.setViewportSize({ width: 360, height: 400 });
    await tab.page.keyboard.type('a reason that is long enough');
    const overflow = `(() => { const d = promptweir.find('dialog'); return d.scrollWidth > d.clientWidth; })()`;
    assert.equal(await tab.run(overflow), false);
    await tab.run(`promptweir.find('.accept').scrollIntoView()`);
    await tab.until(ready);
    await tab.press('.accept');
    assert.deepEqual(await answer(tab), {
      choice: 'send',
      justification: 'a reason that is long enough',
    });
  });

  it('is an alert dialog with a name and a description for assistive technology', async () => {
    const tab = await ask({});
    const cdp = await tab.page.context().newCDPSession(tab.page);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const dialog = nodes.find(({ role }) => role?.value === 'alertdialog');
    assert.equal(dialog?.name?.value, 'Check this prompt before it goes to ChatGPT');
    assert.match(String(dialog?.description?.value), /AWS access key.*AK••••••.*Confidential/s);
    await tab.close();
  });
});
