/**
 * The characters one position of a pattern can match, as bits: ASCII exactly (bit n: character n), then the few others that class
 * escapes reach, then everything else as one bit. May hold too much, never too little.
 */
export type CharSet = bigint;

/** Matches nothing. */
export const NOTHING: CharSet = 0n;

/** Whether no character is in both. */
export const disjoint = (a: CharSet, b: CharSet): boolean => (a & b) === 0n;

/** Beyond ASCII: long s and Kelvin, which fold to S and K, and the white space of `\s`. */
const BEYOND = ['\u017F', '\u212A', '\u00A0'];
const ALL_BEYOND = 0b1111n << 128n;
const THE_REST = 1n << 131n;

/** May match any character. */
export const EVERYTHING: CharSet = (1n << 132n) - 1n;

/** Whether a character of two UTF-16 units may be in it. */
export const reachesAstral = (set: CharSet): boolean => !disjoint(set, THE_REST);
/** Printable ASCII with no escape but classes and escaped signs: of what is beyond ASCII it tells {@link BEYOND} and the rest apart. */
const PLAIN =
  /^(?:\.|\\[dwsDWS]|\\[^\p{L}\p{N}]|[ -[\]-~]|\[(?:\\[dwsDWS]|\\[^\p{L}\p{N}]|[ -[\]-~])*\])$/u;
const REACHES_THE_REST = /^\.$|^\[\^|\\[DWS]/;

/** The set of one atom of a pattern (`x`, `\d`, `[a-f]`, `.`), letter case ignored. Cost: 131 matches of one character. */
export function charSetOf(atom: string): CharSet {
  const one = new RegExp(`^${atom}$`, 'iu');
  let set = PLAIN.test(atom) ? NOTHING : ALL_BEYOND;
  if (REACHES_THE_REST.test(atom)) set |= THE_REST;
  for (let code = 0; code < 128 + BEYOND.length; code++) {
    const char = BEYOND[code - 128] ?? String.fromCharCode(code);
    if (one.test(char)) set |= 1n << BigInt(code);
  }
  return set;
}
