import type { Attempt, DigitsAttempt } from './attempt.ts';
import { COLUMN_OF, COLUMNS, entryOf, isOfPair, mayStand, type StartTable } from './start-table.ts';
import { MARGIN, OUTSIDE, type TextBytes } from './text-bytes.ts';

const NONE: readonly Attempt[] = [];

/** Says what to try at a run of digits of one length. Cost: most runs are settled by two or three look-ups. */
export type RunFilter = (bytes: TextBytes, start: number, end: number) => readonly Attempt[];

/** Digit runs longer than this are one kind: no identifier has more. */
export const LONGEST_RUN = 24;
/** Where to look, seen from the run: 0 and up behind it, -1 and down before it. Its neighbours rule out most. */
const LOOKS: readonly number[] = [0, -1, -2, 1, 2, -3, 3, 4, 5, 6, 7, -4];
const DONE = 127;
const OTHER = 128;
const NOT_YET = 0;
const NOTHING = 1;
/** Texts of a megabyte reach a thousand states; beyond these all are forgotten, so that no text can fill the memory. */
const MOST_STATES = 8000;

/** What is left after some looks, as bits of the attempts. */
interface State {
  /** Where to look next; all looks done when it is their number. */
  readonly look: number;
  readonly left: Int32Array;
  /** Those of which the nearer character of a pair that must not stand before them has been seen. */
  readonly near: Int32Array;
}

/** What one look at one kind of character says, as bits of the attempts. */
interface Sight {
  readonly stays: Int32Array;
  /** Those of which it is the nearer, or the farther, character of the pair that must not stand before them. */
  readonly near: Int32Array;
  readonly far: Int32Array;
}

/**
 * Compiles the filter for runs of `length` digits. Every number in a log is such a run, a hundred identifiers have as many digits,
 * and hardly one fits what stands beside it. An automaton that is built as texts ask for it: each state stands for the attempts
 * that the characters seen so far leave. The rows of all detectors asked for must have been written.
 */
export function compileRunFilter(
  asked: readonly DigitsAttempt[],
  length: number,
  starts: StartTable,
): RunFilter {
  const words = Math.ceil(asked.length / 32);
  const { kinds, kindOf, samples } = kindsOfColumns(asked, starts);
  const kindOfByte = Uint8Array.from(
    { length: 256 },
    (_, byte) => kindOf[COLUMN_OF[byte] ?? 0] ?? 0,
  );
  const sights = LOOKS.flatMap((at) =>
    samples.map((column) => sightOf(asked, starts, length, at, column)),
  );
  const told = LOOKS.map((_, look) => toldBy(sights.slice(look * kinds, (look + 1) * kinds)));
  const results: (readonly Attempt[])[] = [NONE, NONE];
  let states: State[] = [];
  let numbers = new Map<string, number>();
  /** By state: the place of its next look. */
  let places = new Int8Array(64);
  /** By state and kind of character: the next state. */
  let next = new Uint16Array(64 * kinds);

  const numberOf = (from: number, left: Int32Array, near: Int32Array): number => {
    if (left.every((bits) => bits === 0)) return NOTHING;
    let look = from;
    while (look < LOOKS.length && !shares(told[look] ?? left, left)) look++;
    const key = `${look} ${left.join()} ${near.join()}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = states.push({ look, left, near }) + NOTHING;
    if (number >= places.length) grow();
    places[number] = LOOKS[look] ?? DONE;
    results[number] = asked.filter((_, index) => hasBit(left, index));
    numbers.set(key, number);
    return number;
  };
  const grow = (): void => {
    const [fewPlaces, fewNext] = [places, next];
    places = new Int8Array(2 * fewPlaces.length);
    places.set(fewPlaces);
    next = new Uint16Array(2 * fewNext.length);
    next.set(fewNext);
  };
  const begin = (): number => {
    next.fill(NOT_YET);
    states = [];
    numbers = new Map();
    const left = new Int32Array(words);
    for (let index = 0; index < asked.length; index++) setBit(left, index);
    return numberOf(0, left, new Int32Array(words));
  };
  const step = (from: number, kind: number): number => {
    const state = states[from - NOTHING - 1];
    const sight = state && sights[state.look * kinds + kind];
    if (state === undefined || sight === undefined) throw new RangeError(`No state ${from}`);
    const left = state.left.map(
      (bits, word) =>
        bits & (sight.stays[word] ?? 0) & ~((sight.far[word] ?? 0) & (state.near[word] ?? 0)),
    );
    const near = state.near.map(
      (bits, word) => (bits | (sight.near[word] ?? 0)) & (left[word] ?? 0),
    );
    const to = numberOf(state.look + 1, left, near);
    next[from * kinds + kind] = to;
    return to;
  };
  let root = begin();
  return (bytes, start, end) => {
    if (states.length + LOOKS.length >= MOST_STATES) root = begin();
    let state = root;
    while (state !== NOTHING) {
      const at = places[state] ?? DONE;
      if (at === DONE) break;
      const kind = kindOfByte[bytes[MARGIN + (at < 0 ? start : end) + at] ?? OUTSIDE] ?? 0;
      const known = next[state * kinds + kind] ?? NOT_YET;
      state = known === NOT_YET ? step(state, kind) : known;
    }
    return results[state] ?? NONE;
  };
}

/** Columns that mean the same to all that are asked for are of one kind; with a column of each kind. */
function kindsOfColumns(asked: readonly DigitsAttempt[], starts: StartTable) {
  const kindOf = new Uint8Array(COLUMNS);
  const numbers = new Map<string, number>();
  const samples: number[] = [];
  for (let column = 0; column < COLUMNS; column++) {
    const meaning = asked.map(
      ({ detector, anchor }) =>
        4 * entryOf(starts, detector, column) +
        (mayBe(anchor.next, column) ? 1 : 0) +
        (mayBe(anchor.last, column) ? 2 : 0),
    );
    const key = String.fromCharCode(...meaning);
    const kind = numbers.get(key) ?? numbers.size;
    if (kind === numbers.size) {
      numbers.set(key, kind);
      samples.push(column);
    }
    kindOf[column] = kind;
  }
  return { kinds: samples.length, kindOf, samples };
}

function sightOf(
  asked: readonly DigitsAttempt[],
  starts: StartTable,
  length: number,
  at: number,
  column: number,
): Sight {
  const words = Math.ceil(asked.length / 32);
  const sight = {
    stays: new Int32Array(words),
    near: new Int32Array(words),
    far: new Int32Array(words),
  };
  for (const [index, { detector, offset, anchor }] of asked.entries()) {
    const place = (at < 0 ? at : length + at) - offset;
    const fits =
      (at !== 0 || mayBe(anchor.next, column)) && (at !== -1 || mayBe(anchor.last, column));
    if (fits && mayStand(starts, detector, column, place)) setBit(sight.stays, index);
    if (place === -1 && isOfPair(starts, detector, column, 'near')) setBit(sight.near, index);
    if (place === -2 && isOfPair(starts, detector, column, 'far')) setBit(sight.far, index);
  }
  return sight;
}

/** The attempts of which a look says more about one character than about another. */
function toldBy(sights: readonly Sight[]): Int32Array {
  const told = new Int32Array(sights[0]?.stays.length ?? 0);
  for (const { stays, near, far } of sights) {
    for (let word = 0; word < told.length; word++) {
      told[word] = (told[word] ?? 0) | ~(stays[word] ?? 0) | (near[word] ?? 0) | (far[word] ?? 0);
    }
  }
  return told;
}

const shares = (a: Int32Array, b: Int32Array): boolean =>
  a.some((bits, word) => (bits & (b[word] ?? 0)) !== 0);

const hasBit = (bits: Int32Array, index: number): boolean =>
  (((bits[index >> 5] ?? 0) >> (index & 31)) & 1) !== 0;

function setBit(bits: Int32Array, index: number): void {
  bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
}

/** Of the characters beyond ASCII an anchor names at most a few; they are told apart when the pattern runs. */
function mayBe(chars: string | undefined, column: number): boolean {
  if (chars === undefined) return true;
  if (column === OTHER) return /[^\0-\x7f]/.test(chars);
  return column < OTHER && chars.includes(String.fromCharCode(column));
}
