import { FOREIGN, OUTSIDE } from './text-bytes.ts';

/** Classes fit into this many bits, so that three of them make a small number. */
export const CLASS_BITS = 6;
/** All ASCII digits, and nothing else. */
export const DIGIT_CLASS = 27;

const LETTERS = 26;
const LONG_S = 0x17f;
const KELVIN = 0x212a;
/** First class of the 33 ASCII signs and the space. */
const SIGNS = 28;
/** Characters beyond ASCII that are a keyword by themselves: with a letter's class they would make each such letter a suspect. */
const SINGLE = 61;
/** First of two. */
const RARE = 62;
/** Radicals, kana, ideographs, Hangul and what follows. */
const EAST_ASIAN = 0x2e80;

/**
 * UTF-16 unit → class: one for each letter in either case, one for all digits, one for each ASCII sign. Characters of other
 * scripts share the letters' classes when one of the `foreign` keywords holds them, so an equal class is a hint and no proof; all else is 0. Takes
 * 64 kB, of which a text touches the parts its scripts lie in.
 */
export function classTable(foreign: readonly string[]): Uint8Array {
  const table = new Uint8Array(65536);
  let sign = SIGNS;
  for (let unit = 0x20; unit < 0x7f; unit++) {
    const letter = (unit | 0x20) - 0x60;
    if (unit >= 0x30 && unit <= 0x39) table[unit] = DIGIT_CLASS;
    else table[unit] = unit > 0x40 && letter >= 1 && letter <= LETTERS ? letter : sign++;
  }
  for (const word of foreign) {
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (unit < 0x80) continue;
      const shared = word.length === 1 ? SINGLE : sharedClass(unit);
      table[unit] = Math.max(shared, table[unit] ?? 0);
      // The capitals of a dotless i and of a long s are ASCII, which has its own classes.
      const upper = upperUnit(unit);
      if (upper >= FOREIGN) table[upper] = table[unit] ?? 0;
    }
  }
  // These two are compared as s and k when letter case is ignored.
  table[LONG_S] = table[0x73] ?? 0;
  table[KELVIN] = table[0x6b] ?? 0;
  return table;
}

/**
 * Signs and the thousands of characters of East Asia have two classes of their own: keywords have two of them or one and a space,
 * and by the classes of letters every fourth word would look like one of these.
 */
const sharedClass = (unit: number): number =>
  unit >= EAST_ASIAN || !/\p{L}/u.test(String.fromCharCode(unit))
    ? RARE + (unit & 1)
    : 1 + (unit % LETTERS);

/** Byte of a text → class. */
export const byteClasses = (classOf: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) =>
    byte === OUTSIDE ? 0 : byte < FOREIGN ? (classOf[byte] ?? 0) : byte - FOREIGN,
  );

/** The upper case of a unit; itself when that takes more than one unit. */
export function upperUnit(unit: number): number {
  const upper = String.fromCharCode(unit).toUpperCase();
  return upper.length === 1 ? upper.charCodeAt(0) : unit;
}
