import { isCommonTriple, LETTERS } from './letter-model.ts';

/** Longer values are measured by their first part: they are told apart by then, and each costs the same. */
const LONGEST = 96;

/** What one walk over a value's characters counts. */
export interface ValueMeasure {
  /** Characters walked over. */
  readonly length: number;
  /** Bits of {@link LOWER} and so on for the kinds of characters there are. */
  readonly kinds: number;
  readonly digits: number;
  readonly signs: number;
  /** How often the kind of character changes. */
  readonly changes: number;
  /** Shannon entropy in bits per character. */
  readonly entropy: number;
  /** Triples of neighbouring ASCII letters, case ignored, and how many of them no common word has. */
  readonly triples: number;
  readonly rare: number;
  /** Length of the longest stretch of letters all of whose triples are common. */
  readonly word: number;
  /** The longest run of consonants, of one character. */
  readonly consonants: number;
  readonly repeat: number;
}

/** Bits for the kinds of characters. */
export const LOWER = 1;
/** ASCII capitals. */
export const UPPER = 2;
/** ASCII digits. */
export const DIGIT = 4;
/** All else. */
export const SIGN = 8;

const VOWELS = new Set('aeiouy');
const IS_VOWEL = Uint8Array.from({ length: LETTERS }, (_, letter) =>
  VOWELS.has(String.fromCharCode(0x61 + letter)) ? 1 : 0,
);
/** Emptied after each use. */
const counts = new Uint8Array(128);

/** Measures a value. Cost: one walk over its first {@link LONGEST} characters. */
export function measure(value: string): ValueMeasure {
  const length = Math.min(value.length, LONGEST);
  let [kinds, digits, signs, changes, lastKind] = [0, 0, 0, 0, 0];
  let [triples, rare, word, longestWord] = [0, 0, 0, 0];
  let [consonants, longestConsonants, repeat, longestRepeat] = [0, 0, 0, 0];
  let [first, second, last] = [-1, -1, -1];
  for (let at = 0; at < length; at++) {
    const unit = value.charCodeAt(at);
    const kind = kindOf(unit);
    kinds |= kind;
    if (kind === DIGIT) digits++;
    else if (kind === SIGN) signs++;
    if (at > 0 && kind !== lastKind) changes++;
    lastKind = kind;
    counts[unit & 127] = (counts[unit & 127] ?? 0) + 1;
    repeat = unit === last ? repeat + 1 : 1;
    longestRepeat = Math.max(longestRepeat, repeat);
    last = unit;
    const letter = kind <= UPPER ? (unit | 0x20) - 0x61 : -1;
    consonants = letter < 0 || IS_VOWEL[letter] === 1 ? 0 : consonants + 1;
    longestConsonants = Math.max(longestConsonants, consonants);
    const isTriple = letter >= 0 && first >= 0 && second >= 0;
    const common = isTriple && isCommonTriple(first, second, letter);
    if (isTriple) triples++;
    if (isTriple && !common) rare++;
    word = common ? Math.max(word + 1, 3) : 0;
    longestWord = Math.max(longestWord, word);
    first = second;
    second = letter;
  }
  let entropy = 0;
  for (let at = 0; at < length; at++) {
    const place = value.charCodeAt(at) & 127;
    const count = counts[place] ?? 0;
    if (count > 0) entropy -= (count / length) * Math.log2(count / length);
    counts[place] = 0;
  }
  return {
    length,
    kinds,
    digits,
    signs,
    changes,
    entropy,
    triples,
    rare,
    word: longestWord,
    consonants: longestConsonants,
    repeat: longestRepeat,
  };
}

/** One of {@link LOWER}, {@link UPPER}, {@link DIGIT}, {@link SIGN}; characters beyond ASCII are signs. */
export function kindOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return LOWER;
  if (unit >= 0x41 && unit <= 0x5a) return UPPER;
  return unit >= 0x30 && unit <= 0x39 ? DIGIT : SIGN;
}
