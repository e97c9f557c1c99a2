import { CLASS_BITS, DIGIT_CLASS } from './char-class.ts';

/**
 * One bit for each ending, which is the classes of three neighbouring characters as one number, the last of them in the lowest
 * bits: set where the engine has something to do. 32 kB, few of which one text touches: they stay in the processor's first cache.
 */
export type EndingFilter = Int32Array;

/** Number of classes. */
export const CLASSES = 2 ** CLASS_BITS;
const CLASS_MASK = CLASSES - 1;
/** Keeps three classes of a number into which they are shifted from the right. */
/** Number of endings. */
export const ENDINGS = CLASSES ** 3;
const ENDING_MASK = ENDINGS - 1;

/** A filter with a bit at each place where a run of digits has just ended, and none else. */
export function emptyFilter(): EndingFilter {
  const filter = new Int32Array(2 ** (3 * CLASS_BITS - 5));
  const others = new Int32Array(CLASSES / 32).fill(-1);
  mark(others, DIGIT_CLASS, false);
  for (let first = 0; first < CLASSES; first++) {
    filter.set(others, ((first << CLASS_BITS) | DIGIT_CLASS) * others.length);
  }
  return filter;
}

/** Characters looked at in one go. */
export const STRETCH = 4096;
/** A place within a stretch needs this many bits; the ending stands above them. */
const PLACE_BITS = 12;

/**
 * Collects the marked endings of the stretch of text that begins at `from`, in order; returns how many. Read them with
 * {@link placeOf} and {@link endingIn}. A loop of its own, without a call or a branch inside: that is what V8 makes fast code of
 * (measured: 4.5 ns a character; three times as much with the handling of a marked place in the same loop).
 */
export function markedEndings(
  filter: EndingFilter,
  classOf: Uint8Array,
  text: string,
  from: number,
  into: Int32Array,
): number {
  const to = Math.min(text.length, from + STRETCH);
  let ending = 0;
  for (let at = Math.max(0, from - 2); at < from; at++) {
    ending = (ending << CLASS_BITS) | (classOf[text.charCodeAt(at)] ?? 0);
  }
  let count = 0;
  for (let at = from; at < to; at++) {
    ending = ((ending << CLASS_BITS) | (classOf[text.charCodeAt(at)] ?? 0)) & ENDING_MASK;
    into[count] = (ending << PLACE_BITS) | (at - from);
    count += ((filter[ending >>> 5] ?? 0) >>> (ending & 31)) & 1;
  }
  return count;
}

/** Where in its stretch a collected ending has its last character. */
export const placeOf = (collected: number): number => collected & (STRETCH - 1);

/** The ending itself. */
export const endingIn = (collected: number): number => collected >>> PLACE_BITS;

/** Whether the last character of an ending stands behind a digit and is none. */
export const endsDigits = (ending: number): boolean =>
  ((ending >>> CLASS_BITS) & CLASS_MASK) === DIGIT_CLASS && (ending & CLASS_MASK) !== DIGIT_CLASS;

/** The class of an ending's last character. */
export const lastClass = (ending: number): number => ending & CLASS_MASK;

/** The ending of a word; one of a shorter word has zeros in front. */
export function endingOf(word: string, classOf: Uint8Array): number {
  let ending = 0;
  for (let at = Math.max(0, word.length - 3); at < word.length; at++) {
    ending = (ending << CLASS_BITS) | (classOf[word.charCodeAt(at)] ?? 0);
  }
  return ending;
}

/** Marks where a word of this ending may end: after any characters where the word has fewer than three. */
export function markWord(filter: EndingFilter, ending: number, length: number): void {
  const step = CLASSES ** Math.min(3, length);
  for (let each = ending; each <= ENDING_MASK; each += step) mark(filter, each, true);
}

function mark(filter: EndingFilter, ending: number, on: boolean): void {
  const bit = 1 << (ending & 31);
  const word = filter[ending >>> 5] ?? 0;
  filter[ending >>> 5] = on ? word | bit : word & ~bit;
}
