import { restoreOnCopy } from './copy.ts';
import { dirtyBlocks } from './dirty-blocks.ts';
import { matchStore } from './match-store.ts';
import { createPainter } from './painter.ts';
import { passLoop } from './pass-loop.ts';

export interface Originals {
  /** Takes the originals of the conversation in view, by placeholder. An empty map shows the page as it is. */
  readonly update: (originals: ReadonlyMap<string, string>) => void;
  readonly stop: () => void;
}

/**
 * Shows originals in place of their placeholders and puts them into what the user copies, without touching a node of the page:
 * a placeholder gets as wide as its original (`room-keeper.ts`), it is made transparent by a custom highlight
 * (`originals.css`) and the original is drawn above it. The page can read the placeholders, as before, and about how long
 * their originals are. Call it at document_start, so that copying is answered before the page sees
 * it. `roots` names the elements to look in and is asked anew whenever the page changes. Cost: only changed blocks are
 * read again; a pass over 60 originals takes a few ms. Browsers without custom highlights (Firefox before 140) show the
 * placeholders; copying works there too.
 */
export function createOriginals({
  document,
  roots,
}: {
  readonly document: Document;
  readonly roots: () => Iterable<Element>;
}): Originals {
  let originals: ReadonlyMap<string, string> = new Map();
  let pointer: readonly [number, number] = [-1, -1];
  const copy = restoreOnCopy(() => originals);
  if (!('highlights' in CSS)) {
    copy.arm();
    return {
      update: (next) => {
        originals = next;
      },
      stop: copy.stop,
    };
  }

  const painter = createPainter();
  const store = matchStore(roots, painter.drop);
  const loop = passLoop(() => {
    listen();
    store.read(originals);
    const matches = store.all();
    painter.paint(matches, originals, pointer);
    return matches.length > 0;
  });
  const stir = (): void => {
    if (originals.size > 0) loop.stir();
  };
  const onPointer = (event: Event): void => {
    if (!(event instanceof MouseEvent) || originals.size === 0) return;
    pointer = [event.clientX, event.clientY];
    loop.wake();
  };
  const onSelection = (): void => {
    if (originals.size > 0) loop.wake();
  };
  const observer = new MutationObserver((records) => {
    if (originals.size === 0) return;
    const dirty = dirtyBlocks(records);
    store.mark(dirty);
    painter.mark(dirty);
    stir();
  });
  const resized = new ResizeObserver(stir);
  /** Again in each pass: a page that replaces its document takes all listeners with it. */
  const listen = (): void => {
    window.addEventListener('scroll', stir, { capture: true, passive: true });
    window.addEventListener('resize', stir);
    window.addEventListener('transitionrun', stir, { capture: true, passive: true });
    window.addEventListener('pointermove', onPointer, { capture: true, passive: true });
    document.addEventListener('selectionchange', onSelection);
    window.addEventListener('beforeprint', painter.beforePaper);
    window.addEventListener('afterprint', stir);
    copy.arm();
    if (document.body !== null) resized.observe(document.body);
  };
  // The document node outlives `document.open`, its element does not.
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  listen();

  return {
    update: (next) => {
      originals = next;
      store.markAll();
      loop.stir();
    },
    stop: () => {
      loop.stop();
      observer.disconnect();
      resized.disconnect();
      copy.stop();
      window.removeEventListener('scroll', stir, { capture: true });
      window.removeEventListener('resize', stir);
      window.removeEventListener('transitionrun', stir, { capture: true });
      window.removeEventListener('pointermove', onPointer, { capture: true });
      document.removeEventListener('selectionchange', onSelection);
      window.removeEventListener('beforeprint', painter.beforePaper);
      window.removeEventListener('afterprint', stir);
      painter.remove();
    },
  };
}
