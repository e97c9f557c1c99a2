import { canvasMeasures } from './canvas-measures.ts';
import { clipAreas } from './clip-area.ts';
import { coverTests } from './cover-tests.ts';
import { openOverlay, type Overlay } from './overlay.ts';
import type { Match } from './placeholder-ranges.ts';
import { placementOf, type Placement } from './placement.ts';
import { roomKeeper } from './room-keeper.ts';
import { safeFonts } from './safe-font.ts';
import { selectedRange } from './selection-look.ts';

/** The name in `originals.css`. */
const HIGHLIGHT = 'promptweir-original';

/** Draws the originals of matches over the page and makes the page's own text under them transparent. */
export interface Painter {
  /** Makes room where it is missing, then brings everything up to date with the layout: reads first, then writes. */
  readonly paint: (
    matches: readonly Match[],
    originals: ReadonlyMap<string, string>,
    pointer: readonly [number, number],
  ) => void;
  /** Text in these blocks may have changed. */
  readonly mark: (blocks: Iterable<Element>) => void;
  /** The page is about to be printed, with its placeholders. Media queries tell so too late for the first page. */
  readonly beforePaper: () => void;
  readonly drop: (match: Match) => void;
  readonly remove: () => void;
}

export function createPainter(): Painter {
  let overlay: Overlay | undefined;
  const highlight = new Highlight();
  const placed = new Map<Match, Placement>();
  const canvas = canvasMeasures();
  const cover = coverTests();
  const rooms = roomKeeper();

  const drop = (match: Match): void => {
    highlight.delete(match.range);
    placed.delete(match);
    overlay?.erase(match);
  };
  const remove = (): void => {
    overlay?.remove();
    overlay = undefined;
    rooms.clear();
    CSS.highlights.delete(HIGHLIGHT);
  };

  return {
    drop,
    remove,
    mark: rooms.mark,
    beforePaper: rooms.clear,
    paint: (matches, originals, [x, y]) => {
      if (matches.length === 0) {
        if (overlay !== undefined) remove();
        return;
      }
      // The registry is the page's too, and it may have cleared it.
      if (CSS.highlights.get(HIGHLIGHT) !== highlight) CSS.highlights.set(HIGHLIGHT, highlight);
      cover.begin(matches.length);
      const text = { ...canvas, safeFont: safeFonts(document.fonts) };
      rooms.keep(matches, originals, text);
      const measures = {
        ...text,
        clipArea: clipAreas(window),
        cover,
        roomOf: rooms.of,
        selected: selectedRange(),
      };
      const results = matches.map((match) => [match, placementOf(match, measures)] as const);
      overlay ??= openOverlay();
      for (const [match, result] of results) {
        if (result === 'covered') {
          drop(match);
          continue;
        }
        if (!highlight.has(match.range)) highlight.add(match.range);
        if (result === 'away') {
          placed.delete(match);
          overlay.erase(match);
        } else {
          placed.set(match, result);
          overlay.draw(match, result);
        }
      }
      const under = [...placed].find(
        ([, at]) => x >= at.left && x < at.left + at.width && y >= at.top && y < at.top + at.height,
      );
      overlay.card(under?.[0], under?.[1]);
    },
  };
}
