import { fontLook, lookWidth, type FontLook, type TextMeasures } from './font-look.ts';
import { fontSignature, isInline, lineBox, lineWidth, wraps } from './line-box.ts';
import type { Match } from './placeholder-ranges.ts';
import { lineHeights, type LineHeights } from './room-rows.ts';
import { roomWidth } from './room-width.ts';
import { nameOf } from './room-target.ts';

/** What is to be done with one element: measured before anything is changed. */
export interface RoomPlan {
  readonly element: Element;
  /** In whose lines the element is written. */
  readonly box: Element;
  readonly matches: readonly Match[];
  readonly look: FontLook;
  readonly signature: string;
  readonly wraps: boolean;
  /** Blocks inside would inherit how high the lines are. */
  readonly onlyText: boolean;
  readonly heights: LineHeights;
  /** Width of the lines in px as long as nothing is done. */
  readonly line: number;
  /** Width of the brackets with all letter spacing that is not the name's own, in em. */
  readonly brackets: number;
  /** Of every known placeholder by its name, in em. */
  readonly widths: ReadonlyMap<string, number>;
  /** The widest of those that stand in this element, in em. */
  readonly widest: number;
}

export const widestOf = (widths: ReadonlyMap<string, number>, matches: readonly Match[]): number =>
  Math.max(0, ...matches.map(({ placeholder }) => widths.get(nameOf(placeholder)) ?? 0));

export type KnownWidths = (look: FontLook, measures: TextMeasures) => ReadonlyMap<string, number>;

/** The widths of all these originals (em, by the name of their placeholder), measured once for each look. */
export function knownWidths(originals: Iterable<readonly [string, string]>): KnownWidths {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (look, measures) => {
    const key = JSON.stringify(look);
    const before = known.get(key);
    if (before !== undefined) return before;
    const widths = new Map(
      Array.from(originals, ([placeholder, original]) => [
        nameOf(placeholder),
        roomWidth(look, original, measures),
      ]),
    );
    known.set(key, widths);
    return widths;
  };
}

/** Reads layout, writes nothing. */
export function planRoom(
  element: Element,
  matches: readonly Match[],
  widthsOf: KnownWidths,
  measures: TextMeasures,
): RoomPlan {
  const style = getComputedStyle(element);
  const box = lineBox(element);
  const look = fontLook(style);
  const widths = widthsOf(look, measures);
  return {
    element,
    box,
    matches,
    look,
    signature: fontSignature(element),
    wraps: wraps(style),
    onlyText: [...element.querySelectorAll('*')].every(isInline),
    heights: lineHeights(look, style.lineHeight, measures),
    line: lineWidth(box),
    brackets:
      (lookWidth(look, '[', measures) + lookWidth(look, ']', measures) + look.spacing) / look.size,
    widths,
    widest: widestOf(widths, matches),
  };
}
