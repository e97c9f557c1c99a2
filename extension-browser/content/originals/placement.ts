import { intersect, isEmpty, type Area } from './clip-area.ts';
import type { CoverTests } from './cover-tests.ts';
import type { Match } from './placeholder-ranges.ts';

/** Below this share of the page's font size a text is harder to read than one that is cut. */
const MIN_SCALE = 0.8;

/** Where and how an original is drawn. All lengths are CSS pixels of the window. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What may be seen of the box. */
  readonly clip: Area;
  readonly style: Readonly<Record<string, string>>;
  /** The original does not fit and is cut with an ellipsis. */
  readonly cut: boolean;
}

/** `away`: not in view. `covered`: the page (perhaps) shows something else there; its own text must not become transparent. */
export type Placed = Placement | 'away' | 'covered';

export interface Measures {
  readonly clipArea: (element: Element) => Area;
  readonly textWidth: (font: string, text: string) => number;
  readonly safeFont: (families: string, text: string) => string;
  readonly cover: CoverTests;
}

/** Measures one match. Reads layout and writes nothing, so that a pass over all matches costs one layout. */
export function placementOf(
  match: Match,
  { clipArea, textWidth, safeFont, cover }: Measures,
): Placed {
  const { range, original, block } = match;
  const element = range.startContainer.parentElement;
  const [rect] = range.getClientRects();
  if (element === null || rect === undefined || rect.width === 0) return 'away';
  const clip = clipArea(element);
  const seen = intersect(rect, clip);
  if (isEmpty(seen)) return 'away';
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'away';
  if (cover.isOnTop(match, seen) !== true) return 'covered';

  const style = getComputedStyle(element);
  const family = safeFont(style.fontFamily, original);
  const size = Number.parseFloat(style.fontSize) * scaleOf(block);
  const font = `${style.fontStyle} ${style.fontWeight} ${size}px ${family}`;
  const spacing = Number.parseFloat(style.letterSpacing);
  const needed =
    textWidth(font, original) + (Number.isNaN(spacing) ? 0 : spacing * original.length) + 1;
  const available = Math.max(rect.width, rightEdge(match, rect) - rect.left);
  const scale = Math.max(MIN_SCALE, Math.min(1, available / needed));
  return {
    left: rect.left,
    top: rect.top,
    width: Math.min(available, Math.max(needed * scale, 1)),
    height: rect.height,
    clip,
    cut: needed * scale > available + 0.5,
    style: {
      color: style.getPropertyValue('-webkit-text-fill-color') || style.color,
      'font-family': family,
      'font-size': `${size * scale}px`,
      'font-style': style.fontStyle,
      'font-weight': style.fontWeight,
      'letter-spacing': style.letterSpacing,
      direction: style.direction,
    },
  };
}

/** How far the box may reach: over the empty rest of the line, if nothing follows in it. */
function rightEdge({ next, block }: Match, rect: DOMRect): number {
  const follower = next?.getClientRects()[0];
  if (follower !== undefined && follower.top < rect.bottom - 1) return rect.right;
  const padding = Number.parseFloat(getComputedStyle(block).paddingRight);
  return block.getBoundingClientRect().right - (Number.isNaN(padding) ? 0 : padding);
}

/** Transforms change rectangles, not computed font sizes. */
function scaleOf(block: Element): number {
  if (!(block instanceof HTMLElement) || block.offsetWidth === 0) return 1;
  const scale = block.getBoundingClientRect().width / block.offsetWidth;
  return Math.abs(scale - 1) < 0.02 ? 1 : scale;
}
