import { lazily } from '../lazily.ts';
import { COMMON_TRIPLES } from './letter-data.ts';

/** ASCII letters in one case. */
export const LETTERS = 26;
/** So many triples are held in one character of the data, counted from `0`. */
export const TRIPLES_IN_ONE = 6;
const ZERO = 0x30;

/**
 * Whether words have these letters (0–25) in a row. Of the 17,576 triples of letters, words and the names in programs use a few
 * thousand, chance uses all: that tells a word from drawn letters.
 */
export const isCommonTriple = (first: number, second: number, third: number): boolean =>
  common()[tripleOf(first, second, third)] === 1;

/** The place of a triple in the data. */
export const tripleOf = (first: number, second: number, third: number): number =>
  (first * LETTERS + second) * LETTERS + third;

const common = lazily(() =>
  Uint8Array.from(
    { length: LETTERS ** 3 },
    (_, index) =>
      ((COMMON_TRIPLES.charCodeAt(Math.floor(index / TRIPLES_IN_ONE)) - ZERO) >>
        (index % TRIPLES_IN_ONE)) &
      1,
  ),
);
