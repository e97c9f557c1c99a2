import { CLASS_BITS } from './char-class.ts';
import { FOREIGN, MARGIN, OUTSIDE, type TextBytes } from './text-bytes.ts';

/** Says which pieces of two and three characters a text has, so that words are not looked for that stand nowhere in it. */
export interface TextPieces {
  /** Looks through a text. Cost: 2 ns a character. */
  readonly read: (bytes: TextBytes, length: number) => void;
  /** Whether one of the words may be in the text; false is certain. */
  readonly mayHave: (words: readonly WordPieces[]) => boolean;
}

/** What a text must have when it has a word: slots of its pieces. */
export type WordPieces = readonly number[];

const THREES = 2 ** 13;
const PAIRS = 2 ** (2 * CLASS_BITS);
const PAIR_MASK = PAIRS - 1;
const THREE_MASK = 2 ** (3 * CLASS_BITS) - 1;
/** Slot for anything that is not ASCII. */
const BEYOND = THREES + PAIRS;
/** Pieces of a word that are asked for. */
const MOST = 4;

const slotOf = (three: number): number => Math.imul(three, 0x9e3779b1) >>> (32 - 13);

/** What has to be looked for of each word. Of words with other than ASCII it is that a text has such characters at all. */
export function piecesOf(words: readonly string[], classOf: Uint8Array): readonly WordPieces[] {
  return words.map((word) => {
    const slots: number[] = /[^\0-\x7f]/.test(word) ? [BEYOND] : [];
    // A space may be a dash or nothing in a text, and case folds only within ASCII are known to keep the class.
    for (const part of word.split(/[^!-~]+/)) {
      const classes = Array.from(part, (char) => classOf[char.charCodeAt(0)] ?? 0);
      for (let at = 0; at + 1 < classes.length; at++) {
        const pair = ((classes[at] ?? 0) << CLASS_BITS) | (classes[at + 1] ?? 0);
        const third = classes[at + 2];
        if (third !== undefined) slots.push(slotOf((pair << CLASS_BITS) | third));
        else if (classes.length === 2) slots.push(THREES + pair);
      }
    }
    return slots.slice(0, MOST);
  });
}

/** Makes one for texts whose bytes have these classes; it knows the text read last. */
export function createTextPieces(byteClass: Uint8Array): TextPieces {
  const has = new Uint8Array(BEYOND + 1);
  const read = (bytes: TextBytes, length: number): void => {
    has.fill(0);
    let last = 0;
    for (let at = MARGIN; at < MARGIN + length; at++) {
      const byte = bytes[at] ?? OUTSIDE;
      last = ((last << CLASS_BITS) | (byteClass[byte] ?? 0)) & THREE_MASK;
      has[slotOf(last)] = 1;
      has[THREES + (last & PAIR_MASK)] = 1;
      if (byte >= FOREIGN) has[BEYOND] = 1;
    }
  };
  const mayHave = (words: readonly WordPieces[]): boolean =>
    words.some((slots) => slots.every((slot) => has[slot] === 1));
  return { read, mayHave };
}
