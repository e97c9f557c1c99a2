import { fontLook, lookWidth, type FontLook, type TextMeasures } from './font-look.ts';
import { fontSignature, lineBox, lineWidth, wraps } from './line-box.ts';
import type { Match } from './placeholder-ranges.ts';
import type { RoomFaces } from './room-faces.ts';
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
    line: lineWidth(box),
    brackets:
      (lookWidth(look, '[', measures) + lookWidth(look, ']', measures) + look.spacing) / look.size,
    widths,
    widest: widestOf(widths, matches),
  };
}

/**
 * Gives the element the font in which its placeholders have their widths, none above `limit` em. By an animation that has
 * ended and stays: it is bound to the element as an attribute would be, and neither the page's tree nor its observers have
 * anything of it.
 */
export function giveRoom(
  { element, look, brackets, widths }: RoomPlan,
  faces: RoomFaces,
  limit = Infinity,
): Animation {
  const names = new Map(
    Array.from(widths, ([name, em]) => [name, Math.max(0, Math.min(em, limit) - brackets)]),
  );
  const families = `"${faces.family(names)}", ${look.families}`;
  const size = `${look.size}px`;
  const animation = element.animate(
    {
      fontFamily: [families, families],
      // Browsers write in another size when `monospace` is all that was asked for.
      ...(look.families === 'monospace' && { fontSize: [size, size] }),
    },
    { duration: 0, fill: 'forwards' },
  );
  animation.finish();
  return animation;
}
