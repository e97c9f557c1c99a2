import type { DigitRun } from './digit-plans.ts';
import { ANYTHING } from './char-bits.ts';
import { LEAD_REACH } from './lead-part.ts';
import { patternLead } from './pattern-lead.ts';

/**
 * What can stand where a pattern matches, a row of {@link COLUMNS} for each detector: bit 0 of a character's entry says whether it
 * may stand before a match, bit n whether it may be its n-th character. A few look-ups rule out most places without running the
 * pattern.
 */
export type StartTable = Uint16Array;

/** Each of ASCII, all other characters, the outside of the text, and the number of places that say something. */
const COLUMNS = 131;
const OTHER = 128;
const NONE = 129;
const REACH = 130;
/** The place before the start and those behind it that a `patternLead` tells of. */
const PLACES = 1 + LEAD_REACH;

/** A table without rows; {@link mayStart} must not be asked before a row is written. */
export const emptyStartTable = (detectors: number): StartTable =>
  new Uint16Array(detectors * COLUMNS);

/** Writes a detector's row; a pattern that nothing is known of may match anywhere. */
export function writeStarts(table: StartTable, detector: number, pattern: RegExp): void {
  const base = detector * COLUMNS;
  const lead = patternLead(pattern) ?? [];
  table.fill(2 ** PLACES - 2 ** lead.length, base, base + REACH);
  table[base + REACH] = 1 + lead.findLastIndex((bits) => bits !== ANYTHING);
  for (const [place, bits] of lead.entries()) {
    for (let from = 0; from < REACH; from += 32) {
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
  const base = detector * COLUMNS;
  const first = columnAt(text, start);
  const leading =
    (table[base + columnAt(text, start - 1)] ?? 0) &
    ((table[base + first] ?? 0) >> 1) &
    ((table[base + columnAt(text, start + 1)] ?? 0) >> 2);
  if ((leading & 1) === 0) return false;
  // In the middle of a surrogate pair a pattern with the flag `u` matches from its beginning.
  if (first === OTHER) return true;
  const reach = table[base + REACH] ?? 0;
  for (let place = 3; place < reach; place++) {
    if ((((table[base + columnAt(text, start + place - 1)] ?? 0) >> place) & 1) === 0) return false;
  }
  return true;
}

function columnAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return NONE;
  const unit = text.charCodeAt(at);
  return unit < OTHER ? unit : OTHER;
}

/** Whether a detector's pattern may match `offset` from the beginning of such a run, whatever its digits are; false is certain. */
export function mayStartAtDigits(
  table: StartTable,
  detector: number,
  offset: number,
  run: DigitRun,
): boolean {
  const base = detector * COLUMNS;
  const allows = (column: number, place: number): boolean =>
    (((table[base + column] ?? 0) >> place) & 1) !== 0;
  const column = (unit: number): number => (unit < 0 ? NONE : Math.min(unit, OTHER));
  for (let place = 0; place < PLACES; place++) {
    const at = offset + place - 1;
    if (at === -1 && !allows(column(run.before), place)) return false;
    if (at === run.length && !allows(column(run.after), place)) return false;
    if (at >= 0 && at < run.length && !DIGITS.some((digit) => allows(digit, place))) return false;
  }
  return true;
}

const DIGITS = Array.from('0123456789', (digit) => digit.charCodeAt(0));
