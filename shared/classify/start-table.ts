import { ANYTHING } from './char-bits.ts';
import { LEAD_REACH } from './lead-part.ts';
import { BEFORE_REACH, patternLead } from './pattern-lead.ts';
import { MARGIN, OUTSIDE, type TextBytes } from './text-bytes.ts';

/**
 * What can stand where a pattern matches, a row of {@link ROW} for each detector: bit 0 of a character's entry says whether it may
 * stand before a match, bits 1 to 8 whether it may be its n-th character, the next two whether it may stand second and third
 * before it; the last two that it is the nearer or the farther of a pair that must not. A few look-ups rule out most places
 * without running the pattern.
 */
export type StartTable = Uint16Array;

/** Each of ASCII, all other characters, what is outside of the text. */
export const COLUMNS = 130;
const OTHER = 128;
const NONE = 129;
/** A row's entry for the number of places that say something. */
const REACH = COLUMNS;
const ROW = COLUMNS + 1;
/** The place before the start and those behind it that a `patternLead` tells of. */
const PLACES = 1 + LEAD_REACH;
const FARTHER = PLACES - 1;
const NEAR_BIT = PLACES + BEFORE_REACH - 1;
const FAR_BIT = NEAR_BIT + 1;

/** A table without rows; nothing may be asked of a detector before its row is written. */
export const emptyStartTable = (detectors: number): StartTable => new Uint16Array(detectors * ROW);

/** Writes a detector's row; a pattern that nothing is known of may match anywhere. */
export function writeStarts(table: StartTable, detector: number, pattern: RegExp): void {
  const base = detector * ROW;
  const lead = patternLead(pattern);
  table.fill(lead === undefined ? 2 ** NEAR_BIT - 1 : 0, base, base + REACH);
  table[base + REACH] = PLACES;
  if (lead === undefined) return;
  const { before, first, not } = lead;
  table[base + REACH] = 2 + first.findLastIndex((bits) => bits !== ANYTHING);
  const rows = [before[0], ...first, ...before.slice(1), not.near, not.far];
  for (const [place, bits = 0n] of rows.entries()) {
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
  bytes: TextBytes,
  start: number,
): boolean {
  const base = detector * ROW;
  const near = table[base + columnAt(bytes, start - 1)] ?? 0;
  const leading =
    near &
    ((table[base + columnAt(bytes, start)] ?? 0) >> 1) &
    ((table[base + columnAt(bytes, start + 1)] ?? 0) >> 2);
  if ((leading & 1) === 0) return false;
  const reach = table[base + REACH] ?? 0;
  for (let place = 3; place < reach; place++) {
    if ((((table[base + columnAt(bytes, start + place - 1)] ?? 0) >> place) & 1) === 0)
      return false;
  }
  const far = table[base + columnAt(bytes, start - 2)] ?? 0;
  const farthest = table[base + columnAt(bytes, start - 3)] ?? 0;
  if (((far >> (FARTHER + 1)) & (farthest >> (FARTHER + 2)) & 1) === 0) return false;
  return ((near >> NEAR_BIT) & (far >> FAR_BIT) & 1) === 0;
}

/** Column of a byte. */
export const COLUMN_OF: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === OUTSIDE ? NONE : Math.min(byte, OTHER),
);

const columnAt = (bytes: TextBytes, at: number): number =>
  COLUMN_OF[bytes[MARGIN + at] ?? OUTSIDE] ?? NONE;

/** Whether a column's character may stand at a place: 0 and up from the start on, below it before; true where nothing is told. */
export function mayStand(
  table: StartTable,
  detector: number,
  column: number,
  place: number,
): boolean {
  if (place < -BEFORE_REACH || place >= LEAD_REACH) return true;
  const bit = place >= -1 ? place + 1 : FARTHER - 1 - place;
  return (((table[detector * ROW + column] ?? 0) >> bit) & 1) !== 0;
}

/** Whether a column's character is the nearer or the farther one of the pair that must not stand before a match. */
export const isOfPair = (
  table: StartTable,
  detector: number,
  column: number,
  which: 'near' | 'far',
): boolean =>
  (((table[detector * ROW + column] ?? 0) >> (which === 'near' ? NEAR_BIT : FAR_BIT)) & 1) !== 0;

/** All that a row says of a column, as a number below 2 ** 13. */
export const entryOf = (table: StartTable, detector: number, column: number): number =>
  table[detector * ROW + column] ?? 0;
