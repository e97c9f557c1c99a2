/** What a page may try while a dialog is open. Each function runs in the page's own world. */
export const COVERS: readonly (readonly [attack: string, run: () => void])[] = [
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
export const BLINDS: readonly (readonly [attack: string, run: () => void])[] = [
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

/** Covers everything with something that clicks go through, lets it be drawn, and then keeps the thread busy for 1.5 s. */
export function coverAndBlock(): void {
  const cover = document.createElement('div');
  cover.popover = 'manual';
  Object.assign(cover.style, { width: '100vw', height: '100vh', pointerEvents: 'none' });
  document.body.append(cover);
  cover.showPopover();
  requestAnimationFrame(() => {
    setTimeout(() => {
      const end = performance.now() + 1500;
      while (performance.now() < end);
    }, 0);
  });
}
