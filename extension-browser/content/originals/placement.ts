import { intersect, isEmpty, type Area } from './clip-area.ts';
import type { CoverTests } from './cover-tests.ts';
import { fontLook, inOneLine, lookWidth, type TextMeasures } from './font-look.ts';
import { lineBox } from './line-box.ts';
import type { Match } from './placeholder-ranges.ts';
import type { OwnRoom } from './room-keeper.ts';
import { namingElements } from './room-target.ts';
import { fillSpacing } from './room-width.ts';
import { overlaps, selectionLook } from './selection-look.ts';

/** Below this share of the page's font size a text is harder to read than one that is cut. */
const MIN_SCALE = 0.8;

/** Where and how an original is drawn. All lengths are CSS pixels of the window. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly fontSize: number;
  readonly letterSpacing: number;
  /** What may be seen of the box. */
  readonly clip: Area;
  readonly style: Readonly<Record<string, string>>;
}

/** `away`: not in view. `covered`: the page (perhaps) shows something else there; its own text must not become transparent. */
export type Placed = Placement | 'away' | 'covered';

export interface Measures extends TextMeasures {
  readonly clipArea: (element: Element) => Area;
  readonly cover: CoverTests;
  readonly selected: Range | undefined;
  readonly roomOf: (element: Element) => OwnRoom | undefined;
}

/** Measures one match. Reads layout and writes nothing, so that a pass over all matches costs one layout. */
export function placementOf(match: Match, measures: Measures): Placed {
  const { range, original, block, placeholder } = match;
  const [element] = namingElements(match);
  const rect = firstLine(range);
  if (element === undefined || rect === undefined || rect.right <= rect.left) return 'away';
  const room = measures.roomOf(element);
  const rows = room?.rows(placeholder) ?? 1;
  const grown = scaleOf(block);
  const height = rect.bottom - rect.top;
  const rowHeight = room !== undefined && rows > 1 ? room.rowHeight * grown : height;
  const top = rect.top + (height - rowHeight) / 2;
  const area = { left: rect.left, right: rect.right, top, bottom: top + rows * rowHeight };

  const clip = measures.clipArea(element);
  const seen = intersect(area, clip);
  if (isEmpty(seen)) return 'away';
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'away';
  if (measures.cover.isOnTop(match, seen) !== true) return 'covered';

  const style = getComputedStyle(element);
  const look = fontLook(style);
  const text = inOneLine(original);
  const needed = lookWidth(look, text, measures) * grown;
  const width = rect.right - rect.left;
  const own = room && (rows > 1 ? 0 : fillSpacing(text, needed, width, look.size * grown));
  const fits = rows > 1 || needed + (own ?? 0) * text.length <= width + 1;
  const available = fits ? width : Math.max(width, rightEdge(match, element, rect) - rect.left);
  const scale = fits ? 1 : Math.max(MIN_SCALE, Math.min(1, available / (needed + 1)));
  const isCut = !fits && needed * scale > available + 0.5;
  const isSelected = measures.selected !== undefined && overlaps(measures.selected, range);
  return {
    left: rect.left,
    top,
    width: fits ? width : Math.min(available, Math.max((needed + 1) * scale, 1)),
    height: rows * rowHeight,
    rowHeight,
    fontSize: look.size * grown * scale,
    letterSpacing: look.spacing * grown + (fits ? (own ?? 0) : 0),
    clip,
    style: {
      color: style.getPropertyValue('-webkit-text-fill-color') || style.color,
      'font-family': measures.safeFont(look.families, original),
      'font-style': look.style,
      'font-weight': look.weight,
      direction: style.direction,
      // Slanted letters reach beyond their width, and a rounding error must not cost a letter.
      overflow: isCut || rows > 1 ? 'clip' : 'visible',
      'white-space': rows > 1 ? 'normal' : 'pre',
      'background-image': 'none',
      ...(isSelected && selectionLook(element, style.color)),
    },
  };
}

/** The part of a range in its first line; where directions meet, a line has it in several boxes. */
function firstLine(range: Range): Area | undefined {
  const [first, ...others] = range.getClientRects();
  if (first === undefined) return undefined;
  const line = others.filter((rect) => rect.top < first.bottom - 1 && rect.bottom > first.top + 1);
  return {
    left: Math.min(first.left, ...line.map((rect) => rect.left)),
    right: Math.max(first.right, ...line.map((rect) => rect.right)),
    top: first.top,
    bottom: first.bottom,
  };
}

/** How far the box may reach: over the empty rest of the line, if nothing follows in it. */
function rightEdge({ next }: Match, element: Element, rect: Area): number {
  const follower = next?.getClientRects()[0];
  if (follower !== undefined && follower.top < rect.bottom - 1) return rect.right;
  const box = lineBox(element);
  const padding = Number.parseFloat(getComputedStyle(box).paddingRight);
  return box.getBoundingClientRect().right - (Number.isNaN(padding) ? 0 : padding);
}

/** Transforms change rectangles, not computed font sizes. */
function scaleOf(block: Element): number {
  if (!(block instanceof HTMLElement) || block.offsetWidth === 0) return 1;
  const scale = block.getBoundingClientRect().width / block.offsetWidth;
  return Math.abs(scale - 1) < 0.02 ? 1 : scale;
}
