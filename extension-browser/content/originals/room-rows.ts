import type { FontLook, TextMeasures } from './font-look.ts';
import type { FaceHeight } from './room-faces.ts';

/** An original that would take more rows than this, a file rather than a word, stays in one and is cut. */
const MOST_ROWS = 40;
/** A row cannot be filled to its end when the next letter is wider than what is left: half a letter in general. */
const UNFILLED_EM = 0.75;
/** For a few rows of wide letters. */
const RESERVE_EM = 1;
const NARROWEST_EM = 3;

/** How many rows an original of this width takes where no row is wider than `limit` (both em). */
export function rowsIn(width: number, limit: number): number {
  if (width <= limit || limit < NARROWEST_EM) return 1;
  const rows = Math.ceil((width + RESERVE_EM) / (limit - UNFILLED_EM));
  return rows > MOST_ROWS ? 1 : rows;
}

/** The lines of a text; lengths in CSS pixels. */
export interface LineHeights {
  readonly line: number;
  /** From the top of a line to its baseline; a whole number, as browsers round both parts. */
  readonly above: number;
  /** The page leaves it to the fonts how high a line is. */
  readonly byFonts: boolean;
}

/** Source: CSS Inline 3, "Leading": what a line is higher than its font is shared above and below. */
export function lineHeights(
  look: FontLook,
  lineHeight: string,
  measures: TextMeasures,
): LineHeights {
  const { ascent, descent } = measures.fontHeight(
    `${look.style} ${look.weight} ${look.size}px ${look.families}`,
  );
  const given = Number.parseFloat(lineHeight);
  const byFonts = Number.isNaN(given);
  const line = byFonts ? ascent + descent : given;
  return { line, above: Math.floor(ascent + (line - ascent - descent) / 2), byFonts };
}

/**
 * How high a face must be so that a line in which it is used holds so many rows: under `line-height: normal`, a line is as
 * high as the highest of the fonts used in it. That makes room in one line and leaves all others alone.
 */
export function heightForRows(
  { line, above }: LineHeights,
  size: number,
  rows: number,
): FaceHeight {
  return { ascent: above / size, descent: (line * rows - above) / size };
}
