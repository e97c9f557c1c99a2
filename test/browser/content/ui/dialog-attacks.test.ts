import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BLINDS, COVERS, coverAndBlock } from './attacks.ts';
import { startRig, type IsolatedPage, type Rig } from './isolated-page.ts';
import { SAMPLE_VIEW } from './views.ts';

describe('A dialog in a hostile page', { concurrency: 3 }, () => {
  let rig: Rig;
  before(async () => {
    rig = await startRig();
  });
  after(() => rig.stop());

  const ready = `promptweir.find('.accept')?.getAttribute('aria-disabled') === 'false'`;

  async function asked(): Promise<IsolatedPage> {
    const tab = await rig.open('<h1>Page</h1><textarea>draft</textarea>');
    await tab.run(`promptweir.ask(${JSON.stringify(SAMPLE_VIEW)})`);
    await tab.until(`promptweir.find('.accept') !== null`);
    return tab;
  }
  async function opened(): Promise<IsolatedPage> {
    const tab = await asked();
    await tab.until(ready);
    return tab;
  }
  const answers = (tab: IsolatedPage): Promise<unknown> => tab.run('promptweir.state.answers');

  for (const [attack, run] of COVERS) {
    it(`stays readable and answers a person despite ${attack}`, async () => {
      const tab = await asked();
      await tab.page.evaluate(run);
      await tab.page.waitForTimeout(100);
      await tab.until(ready);
      const look = await tab.run(`(() => {
        const dialog = promptweir.find('dialog');
        const style = getComputedStyle(dialog);
        return dialog.matches(':modal') && style.borderRadius === '16px' && style.opacity === '1'
          && style.backgroundColor === 'rgb(255, 255, 255)';
      })()`);
      assert.equal(look, true);
      await tab.press('.accept');
      await tab.until('promptweir.state.answers.length === 1');
      assert.deepEqual(await answers(tab), [{ choice: 'send' }]);
      await tab.close();
    });
  }

  for (const [attack, run] of BLINDS) {
    it(`accepts nothing under ${attack}`, async () => {
      const tab = await opened();
      const before = await tab.spot('.accept');
      await tab.page.evaluate(run);
      await tab.page.waitForTimeout(350);
      const now = await tab.spot('.accept');
      for (const at of [before, now]) {
        if (at === null) continue;
        await tab.page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
      }
      await tab.page.keyboard.press('Control+Enter');
      assert.deepEqual(await answers(tab), []);
      await tab.close();
    });
  }

  it('accepts no click that was made while the page kept its thread busy', async () => {
    const tab = await opened();
    const at = await tab.spot('.accept');
    assert.ok(at);
    await tab.page.evaluate(coverAndBlock);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await tab.page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await tab.page.waitForTimeout(200);
    assert.deepEqual(await answers(tab), []);
    await tab.close();
  });

  it('comes back above a popover that was opened once', async () => {
    const tab = await opened();
    // It stays covered for less than half a second, which a question from outside can miss on a busy machine.
    await tab.run(`new MutationObserver((_, observer) => {
      if (promptweir.find('.accept').getAttribute('aria-disabled') !== 'true') return;
      promptweir.wasCovered = true;
      observer.disconnect();
    }).observe(promptweir.find('.accept'), { attributeFilter: ['aria-disabled'] })`);
    await tab.page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      Object.assign(cover.style, { width: '100vw', height: '100vh' });
      document.body.append(cover);
      cover.showPopover();
    });
    await tab.until('promptweir.wasCovered === true');
    await tab.until(ready);
    await tab.press('.accept');
    await tab.until('promptweir.state.answers.length === 1');
    await tab.close();
  });

  it('survives document.open, and still keeps its keys from the page', async () => {
    const tab = await opened();
    await tab.page.evaluate(() => {
      document.open();
      document.close();
      Object.assign(globalThis, { seen: [] });
      window.addEventListener('keydown', ({ key }) => Reflect.get(globalThis, 'seen').push(key));
    });
    await tab.until(ready);
    await tab.page.keyboard.press('x');
    assert.deepEqual(await tab.page.evaluate('seen'), []);
    await tab.page.keyboard.press('Escape');
    await tab.until('promptweir.state.answers.length === 1');
    assert.deepEqual(await answers(tab), [{ choice: 'edit' }]);
    await tab.close();
  });

  it('is not answered by clicks and keys that a script makes', async () => {
    const tab = await opened();
    await tab.page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('html > div')) {
        const { x, y } = { x: innerWidth / 2, y: innerHeight / 2 };
        host.click();
        host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        host.dispatchEvent(new PointerEvent('pointerdown', { clientX: x, clientY: y }));
        for (const key of ['Enter', 'Escape', ' ']) {
          host.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }));
        }
        host.dispatchEvent(new Event('close'));
        host.dispatchEvent(new Event('cancel'));
      }
    });
    await tab.page.waitForTimeout(100);
    assert.deepEqual(await answers(tab), []);
    await tab.close();
  });

  it('is out of reach for built-ins that the page has replaced', async () => {
    const tab = await rig.open('<p>page</p>');
    await tab.page.evaluate(() => {
      Object.assign(globalThis, { calls: [] });
      const spy = (target: object, name: string): void => {
        const real: unknown = Reflect.get(target, name);
        Reflect.set(target, name, function (this: unknown, ...args: unknown[]): unknown {
          Reflect.get(globalThis, 'calls').push(name);
          return typeof real === 'function' ? Reflect.apply(real, this, args) : undefined;
        });
      };
      spy(Element.prototype, 'attachShadow');
      spy(HTMLDialogElement.prototype, 'showModal');
      spy(EventTarget.prototype, 'addEventListener');
      spy(Element.prototype, 'append');
      spy(Document.prototype, 'createElement');
    });
    await tab.run(`promptweir.ask(${JSON.stringify(SAMPLE_VIEW)})`);
    await tab.until(ready);
    assert.deepEqual(await tab.page.evaluate('calls'), []);
    await tab.close();
  });

  it('shows nothing of what was found to the page', async () => {
    const tab = await opened();
    const leaks = await tab.page.evaluate(() => {
      const [host] = document.querySelectorAll<HTMLElement>('html > div');
      let internals = 'none';
      try {
        internals = host?.attachInternals().shadowRoot === null ? 'null' : 'open';
      } catch (error) {
        internals = error instanceof DOMException ? 'refused' : 'other';
      }
      const find: unknown = Reflect.get(globalThis, 'find');
      const found = (text: string): unknown =>
        typeof find === 'function' ? Reflect.apply(find, globalThis, [text]) : undefined;
      return {
        shadow: host?.shadowRoot ?? null,
        internals,
        text: `${document.documentElement.innerText}${host?.innerText}${host?.getHTML()}`,
        mask: found('AK••'),
        kind: found('AWS access key'),
        ordinary: found('What was found'),
      };
    });
    assert.deepEqual(
      { ...leaks, text: leaks.text.includes('AK') },
      { shadow: null, internals: 'refused', text: false, mask: false, kind: false, ordinary: true },
    );
    await tab.close();
  });

  it('keeps the keys and the reason a person types from the page', async () => {
    const tab = await rig.open('<h1>Page</h1>');
    await tab.page.evaluate(() => {
      Object.assign(globalThis, { seen: [] });
      for (const type of ['keydown', 'keyup', 'beforeinput', 'input', 'paste', 'copy']) {
        window.addEventListener(type, () => Reflect.get(globalThis, 'seen').push(type), true);
      }
    });
    await tab.run(`promptweir.ask(${JSON.stringify({ ...SAMPLE_VIEW, action: 'justify' })})`);
    await tab.until(`promptweir.find('textarea') !== null`);
    await tab.page.keyboard.type('quarterly figures');
    assert.equal(await tab.run(`promptweir.find('textarea').value`), 'quarterly figures');
    assert.deepEqual(await tab.page.evaluate('seen'), []);
    assert.equal(await tab.page.evaluate(`find('quarterly')`), false);
    await tab.close();
  });
});
