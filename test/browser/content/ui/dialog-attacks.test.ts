import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startRig, type IsolatedPage, type Rig } from './isolated-page.ts';
import { SAMPLE_VIEW } from './views.ts';

/** What a page may try while a dialog is open. Each function runs in the page's own world. */
const COVERS: readonly (readonly [attack: string, run: () => void])[] = [
  [
    'an element with the highest z-index',
    () => {
      const cover = document.createElement('div');
      cover.setAttribute('id', 'cover');
      Object.assign(cover.style, { position: 'fixed', inset: '0', zIndex: '2147483647' });
      cover.style.background = 'white';
      document.body.append(cover);
    },
  ],
  [
    'a transparent html',
    () => {
      document.documentElement.style.setProperty('opacity', '0', 'important');
    },
  ],
  [
    'an inert html',
    () => {
      document.documentElement.inert = true;
    },
  ],
  [
    'pointer-events: none everywhere',
    () => {
      document.documentElement.style.setProperty('pointer-events', 'none', 'important');
    },
  ],
  [
    'attributes on our host',
    () => {
      for (const host of document.querySelectorAll<HTMLElement>('html > div')) {
        host.inert = true;
        host.hidden = true;
        host.setAttribute('aria-hidden', 'true');
        host.style.setProperty('display', 'none', 'important');
      }
    },
  ],
  [
    'removal, again and again',
    () => {
      for (let round = 0; round < 30; round += 1) {
        setTimeout(() => {
          for (const host of document.querySelectorAll('html > div')) host.remove();
        }, round);
      }
    },
  ],
  [
    'moving our host into a hidden element',
    () => {
      const box = document.createElement('div');
      box.style.display = 'none';
      document.body.append(box);
      box.append(...document.querySelectorAll('html > div'));
    },
  ],
  [
    'taking our host into another document, which empties its style sheets',
    () => {
      const other = document.implementation.createHTMLDocument('');
      for (const host of document.querySelectorAll('html > div')) other.adoptNode(host);
    },
  ],
  [
    'a new document element',
    () => {
      document.documentElement.replaceWith(document.createElement('html'));
      document.documentElement.append(document.createElement('body'));
    },
  ],
  [
    'custom properties with a meaning of their own',
    () => {
      for (const name of ['ink', 'surface', 'water', 'line']) {
        CSS.registerProperty({
          name: `--${name}`,
          syntax: '<length>',
          inherits: true,
          initialValue: '0px',
        });
      }
    },
  ],
];

/** These keep a person from seeing or reaching the dialog; then nothing may be accepted. */
const BLINDS: readonly (readonly [attack: string, run: () => void])[] = [
  [
    'a popover that clicks go through',
    () => {
      setInterval(() => {
        document.querySelector('#decoy')?.remove();
        const decoy = document.createElement('div');
        decoy.id = 'decoy';
        decoy.popover = 'manual';
        Object.assign(decoy.style, { width: '100vw', height: '100vh', inset: '0', margin: '0' });
        decoy.style.pointerEvents = 'none';
        document.body.append(decoy);
        decoy.showPopover();
      }, 30);
    },
  ],
  [
    'a popover over the explanation only',
    () => {
      setInterval(() => {
        document.querySelector('#decoy')?.remove();
        const decoy = document.createElement('div');
        decoy.id = 'decoy';
        decoy.popover = 'manual';
        Object.assign(decoy.style, { inset: '200px auto auto 500px', width: '200px', margin: '0' });
        decoy.style.height = '60px';
        decoy.style.pointerEvents = 'none';
        document.body.append(decoy);
        decoy.showPopover();
      }, 30);
    },
  ],
  [
    'a modal dialog of its own on top',
    () => {
      setInterval(() => {
        document.querySelector('dialog')?.remove();
        const cover = document.createElement('dialog');
        Object.assign(cover.style, { width: '100vw', height: '100vh', maxWidth: 'none' });
        document.body.append(cover);
        cover.showModal();
      }, 30);
    },
  ],
  [
    'a page that covers it and then blocks its thread, so that no observer runs before the click',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      Object.assign(cover.style, { width: '100vw', height: '100vh', pointerEvents: 'none' });
      document.body.append(cover);
      cover.showPopover();
      setTimeout(() => {
        const end = performance.now() + 1500;
        while (performance.now() < end);
      }, 0);
    },
  ],
  [
    'display: none on html',
    () => {
      document.documentElement.style.setProperty('display', 'none', 'important');
    },
  ],
  [
    'a zoom that makes it too small to read',
    () => {
      document.documentElement.style.setProperty('zoom', '0.2');
    },
  ],
  [
    'a zoom that moves most of it out of the window',
    () => {
      document.documentElement.style.setProperty('zoom', '6');
    },
  ],
];

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

  it('comes back above a popover that was opened once', async () => {
    const tab = await opened();
    await tab.page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      Object.assign(cover.style, { width: '100vw', height: '100vh' });
      document.body.append(cover);
      cover.showPopover();
    });
    await tab.until(`promptweir.find('.accept').getAttribute('aria-disabled') === 'true'`);
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
        internals = String(host?.attachInternals().shadowRoot);
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
