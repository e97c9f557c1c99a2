import type { Attempt, DigitsAttempt } from './attempt.ts';
import { columnAt, COLUMNS, PLACES, placesOf, type StartTable } from './start-table.ts';

/**
 * What to try at runs of digits of one length: an attempt is a bit, and each character near the run says by a mask which of them it
 * leaves. Every number in a log is such a run, a hundred identifiers have as many digits, and hardly one fits what stands beside
 * it: all are ruled out together, by a dozen look-ups.
 */
export interface DigitMasks {
  readonly attempts: readonly Attempt[];
  /** Words of 32 attempts. */
  readonly words: number;
  /** By place, column and word. */
  readonly masks: Int32Array;
}

/** Digit runs longer than this are one kind: no identifier has more. */
export const LONGEST_RUN = 24;
/** Units looked at, in turn behind the run and before it: the nearest rule out most. */
const SEEN = 10;
const OTHER = 128;

/** Compiles the masks for runs of `length` digits. The rows of all detectors asked for must have been written. */
export function compileMasks(
  asked: readonly DigitsAttempt[],
  length: number,
  starts: StartTable,
): DigitMasks {
  const words = Math.ceil(asked.length / 32);
  const masks = new Int32Array(SEEN * COLUMNS * words);
  for (const [index, { detector, offset, anchor }] of asked.entries()) {
    const bit = 1 << (index & 31);
    for (let seen = 0; seen < SEEN; seen++) {
      const at = placeSeen(seen, 0, length);
      const place = at - offset + 1;
      const told = place >= 0 && place < PLACES;
      for (let column = 0; column < COLUMNS; column++) {
        if (told && ((placesOf(starts, detector, column) >> place) & 1) === 0) continue;
        if (at === length && !mayFollow(anchor.next, column)) continue;
        const mask = (seen * COLUMNS + column) * words + (index >> 5);
        masks[mask] = (masks[mask] ?? 0) | bit;
      }
    }
  }
  return { attempts: asked, words, masks };
}

const placeSeen = (seen: number, start: number, end: number): number =>
  (seen & 1) === 0 ? end + (seen >> 1) : start - 1 - (seen >> 1);

/** Of the characters beyond ASCII an anchor names at most a few; they are told apart when the pattern runs. */
function mayFollow(next: string | undefined, column: number): boolean {
  if (next === undefined) return true;
  if (column === OTHER) return /[^\0-\x7f]/.test(next);
  return column < OTHER && next.includes(String.fromCharCode(column));
}

/** Which attempts of a word of 32 are left at a run, as bits. */
export function attemptsLeft(
  { words, masks }: DigitMasks,
  word: number,
  text: string,
  start: number,
  end: number,
): number {
  let left = -1;
  for (let seen = 0; seen < SEEN && left !== 0; seen++) {
    const at = placeSeen(seen, start, end);
    left &= masks[(seen * COLUMNS + columnAt(text, at)) * words + word] ?? 0;
  }
  return left;
}
