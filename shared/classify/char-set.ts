/**
 * The characters one position of a pattern can match, as bits: ASCII exactly (bit n: character n), then the few others that class
 * escapes reach, then everything else as one bit. May hold too much, never too little.
 */
export type CharSet = bigint;

export const NOTHING: CharSet = 0n;

export const disjoint = (a: CharSet, b: CharSet): boolean => (a & b) === 0n;

/** Beyond ASCII: long s and Kelvin, which fold to S and K, and the white space of `\s`. */
const BEYOND = ['\u017F', '\u212A', '\u00A0'];
const ALL_BEYOND = 0b1111n << 128n;
/** Printable ASCII with no escape but `\d`, `\w`, `\s` and escaped signs: reaches no further than {@link BEYOND}. */
const PLAIN =
  /^(?:\\[dws]|\\[^\p{L}\p{N}]|[ -[\]-~]|\[(?!\^)(?:\\[dws]|\\[^\p{L}\p{N}]|[ -[\]-~])*\])$/u;

/** The set of one atom of a pattern (`x`, `\d`, `[a-f]`, `.`), letter case ignored. Cost: 131 matches of one character. */
export function charSetOf(atom: string): CharSet {
  const one = new RegExp(`^${atom}$`, 'iu');
  let set = PLAIN.test(atom) && atom !== '.' ? NOTHING : ALL_BEYOND;
  for (let code = 0; code < 128 + BEYOND.length; code++) {
    const char = BEYOND[code - 128] ?? String.fromCharCode(code);
    if (one.test(char)) set |= 1n << BigInt(code);
  }
  return set;
}
