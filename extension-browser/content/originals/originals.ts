import { clipAreas } from './clip-area.ts';
import { restoreOnCopy } from './copy.ts';
import { coverTests } from './cover-tests.ts';
import { dirtyBlocks } from './dirty-blocks.ts';
import { openOverlay, type Overlay } from './overlay.ts';
import { matchesIn, sameMatch, type Match } from './placeholder-ranges.ts';
import { placementOf, type Placement } from './placement.ts';
import { safeFonts } from './safe-font.ts';
import { candidateBlocks } from './text-run.ts';
import { textWidths } from './text-width.ts';

/** The name in `originals.css`. */
const HIGHLIGHT = 'promptweir-original';
/** After anything happens, positions are checked in every frame for so long: transitions, fonts, smooth scrolling. */
const EAGER_MS = 700;
/** Otherwise as often as this; nothing announces a font that was swapped or an ancestor that was moved. */
const IDLE_MS = 120;

export interface Originals {
  /** Takes the originals of the conversation in view, by placeholder. An empty map shows the page as it is. */
  readonly update: (originals: ReadonlyMap<string, string>) => void;
  readonly stop: () => void;
}

/**
 * Shows originals over their placeholders and puts them into what the user copies, without touching a node of the page: its
 * text is made transparent by a custom highlight (`originals.css`) and the original is drawn above it. The page can read the
 * placeholders, as before, and nothing else. Call it at document_start, so that copying is answered before the page sees
 * it. `roots` names the elements to look in and is asked anew whenever the page changes. Cost: only changed blocks are
 * read again; a pass over 60 originals takes a few ms.
 */
export function createOriginals({
  document,
  roots,
}: {
  readonly document: Document;
  readonly roots: () => Iterable<Element>;
}): Originals {
  let originals: ReadonlyMap<string, string> = new Map();
  let overlay: Overlay | undefined;
  let pointer: readonly [number, number] = [-1, -1];
  let known = new WeakSet<Element>();
  let stopped = false;
  let frame = 0;
  let timer = 0;
  let eagerUntil = 0;
  const matches = new Map<Element, readonly Match[]>();
  const placed = new Map<Match, Placement>();
  const dirty = new Set<Element>();
  const highlight = new Highlight();
  const textWidth = textWidths();
  const cover = coverTests();
  const copy = restoreOnCopy(() => originals);

  const drop = (match: Match): void => {
    highlight.delete(match.range);
    placed.delete(match);
    overlay?.erase(match);
  };

  const scan = (block: Element, inside: readonly Element[]): void => {
    const before = matches.get(block) ?? [];
    const found =
      block.isConnected && inside.some((root) => root.contains(block))
        ? matchesIn(block, originals)
        : [];
    const after = found.map((match) => before.find((old) => sameMatch(old, match)) ?? match);
    for (const match of before) if (!after.includes(match)) drop(match);
    if (after.length === 0) matches.delete(block);
    else matches.set(block, after);
  };

  const read = (): void => {
    const inside = [...roots()];
    for (const root of inside) {
      if (known.has(root)) continue;
      known.add(root);
      for (const block of candidateBlocks(root)) dirty.add(block);
    }
    for (const block of matches.keys()) {
      if (!block.isConnected || !inside.some((root) => root.contains(block))) dirty.add(block);
    }
    for (const block of dirty) scan(block, inside);
    dirty.clear();
  };

  const place = (): void => {
    const all = [...matches.values()].flat();
    if (all.length === 0) {
      overlay?.remove();
      overlay = undefined;
      return;
    }
    if (CSS.highlights.get(HIGHLIGHT) !== highlight) CSS.highlights.set(HIGHLIGHT, highlight);
    cover.begin(all.length);
    const measures = {
      clipArea: clipAreas(window),
      safeFont: safeFonts(document.fonts),
      textWidth,
      cover,
    };
    const results = all.map((match) => [match, placementOf(match, measures)] as const);
    overlay ??= openOverlay();
    for (const [match, result] of results) {
      if (result === 'covered') drop(match);
      else {
        if (!highlight.has(match.range)) highlight.add(match.range);
        if (result === 'away') {
          placed.delete(match);
          overlay.erase(match);
        } else {
          placed.set(match, result);
          overlay.draw(match, result);
        }
      }
    }
    const [x, y] = pointer;
    const under = [...placed].find(
      ([, at]) => x >= at.left && x < at.left + at.width && y >= at.top && y < at.top + at.height,
    );
    overlay.card(under?.[0], under?.[1]);
  };

  const pass = (): void => {
    frame = 0;
    if (stopped) return;
    listen();
    if (originals.size > 0 || matches.size > 0) {
      read();
      place();
    }
    clearTimeout(timer);
    if (matches.size === 0) return;
    if (performance.now() < eagerUntil) wake();
    else timer = window.setTimeout(wake, IDLE_MS);
  };
  const wake = (): void => {
    if (frame === 0) frame = requestAnimationFrame(pass);
  };
  const stir = (): void => {
    eagerUntil = performance.now() + EAGER_MS;
    if (originals.size > 0) wake();
  };
  const onPointer = (event: Event): void => {
    if (!(event instanceof MouseEvent) || placed.size === 0) return;
    pointer = [event.clientX, event.clientY];
    wake();
  };

  const observer = new MutationObserver((records) => {
    if (originals.size === 0) return;
    for (const block of dirtyBlocks(records)) dirty.add(block);
    stir();
  });
  const resized = new ResizeObserver(stir);
  const listen = (): void => {
    window.addEventListener('scroll', stir, { capture: true, passive: true });
    window.addEventListener('resize', stir);
    window.addEventListener('transitionrun', stir, { capture: true, passive: true });
    window.addEventListener('pointermove', onPointer, { capture: true, passive: true });
    copy.arm();
    if (document.body !== null) resized.observe(document.body);
  };
  // The document node outlives `document.open`, its element does not.
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  listen();

  return {
    update: (next) => {
      originals = next;
      known = new WeakSet();
      for (const block of matches.keys()) dirty.add(block);
      stir();
      wake();
    },
    stop: () => {
      stopped = true;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      observer.disconnect();
      resized.disconnect();
      copy.stop();
      for (const type of ['scroll', 'transitionrun']) {
        window.removeEventListener(type, stir, { capture: true });
      }
      window.removeEventListener('resize', stir);
      window.removeEventListener('pointermove', onPointer, { capture: true });
      CSS.highlights.delete(HIGHLIGHT);
      overlay?.remove();
    },
  };
}
