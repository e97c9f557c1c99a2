import { ANYTHING } from './char-bits.ts';
import { LEAD_REACH } from './lead-part.ts';
import { patternLead } from './pattern-lead.ts';

/**
 * What can stand where a pattern matches, a row of {@link ROW} for each detector: bit 0 of a character's entry says whether it may
 * stand before a match, bit n whether it may be its n-th character. A few look-ups rule out most places without running the
 * pattern.
 */
export type StartTable = Uint16Array;

/** Each of ASCII, all other characters, the outside of the text. */
export const COLUMNS = 130;
const OTHER = 128;
const NONE = 129;
/** A row's entry for the number of places that say something. */
const REACH = COLUMNS;
const ROW = COLUMNS + 1;
/** The place before the start and those behind it that a `patternLead` tells of. */
export const PLACES = 1 + LEAD_REACH;

/** A table without rows; nothing may be asked of a detector before its row is written. */
export const emptyStartTable = (detectors: number): StartTable => new Uint16Array(detectors * ROW);

/** Writes a detector's row; a pattern that nothing is known of may match anywhere. */
export function writeStarts(table: StartTable, detector: number, pattern: RegExp): void {
  const base = detector * ROW;
  const lead = patternLead(pattern) ?? [];
  table.fill(2 ** PLACES - 2 ** lead.length, base, base + REACH);
  table[base + REACH] = 1 + lead.findLastIndex((bits) => bits !== ANYTHING);
  for (const [place, bits] of lead.entries()) {
    for (let from = 0; from < COLUMNS; from += 32) {
      let word = Number(BigInt.asUintN(32, bits >> BigInt(from)));
      for (let column = base + from; word !== 0; column++, word >>>= 1) {
        if ((word & 1) !== 0) table[column] = (table[column] ?? 0) | (1 << place);
      }
    }
  }
}

/** Whether a detector's pattern may match at `start`; false is certain. */
export function mayStart(
  table: StartTable,
  detector: number,
  text: string,
  start: number,
): boolean {
  const base = detector * ROW;
  const leading =
    (table[base + columnAt(text, start - 1)] ?? 0) &
    ((table[base + columnAt(text, start)] ?? 0) >> 1) &
    ((table[base + columnAt(text, start + 1)] ?? 0) >> 2);
  if ((leading & 1) === 0) return false;
  const reach = table[base + REACH] ?? 0;
  for (let place = 3; place < reach; place++) {
    if ((((table[base + columnAt(text, start + place - 1)] ?? 0) >> place) & 1) === 0) return false;
  }
  return true;
}

/** Where in a row a place of a text is told of. */
export function columnAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return NONE;
  const unit = text.charCodeAt(at);
  return unit < OTHER ? unit : OTHER;
}

/** A bit for each place at which a column's character may stand, the place before the start in the lowest. */
export const placesOf = (table: StartTable, detector: number, column: number): number =>
  table[detector * ROW + column] ?? 0;
