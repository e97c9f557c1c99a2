/** Characters as bits: one for each of ASCII, one for all others, one for "no character: outside the text". */
export type CharBits = bigint;

/** What one atom of a pattern (`x`, `\d`, `[a-f]`) matches. */
export interface AtomBits {
  /** Holds all that it can match, perhaps more. */
  readonly may: CharBits;
  /** ASCII that it surely matches, perhaps less. */
  readonly must: CharBits;
}

/** All that is not ASCII. */
export const NON_ASCII: CharBits = 1n << 128n;
const OUTSIDE: CharBits = 1n << 129n;
const ASCII = NON_ASCII - 1n;
/** Every character. */
export const ANY_CHAR: CharBits = ASCII | NON_ASCII;
/** Every character, or none. */
export const ANYTHING: CharBits = ANY_CHAR | OUTSIDE;
/** An atom that matches nothing. */
export const NOTHING: AtomBits = { may: 0n, must: 0n };
/** An atom that nothing is known of. */
export const UNKNOWN: AtomBits = { may: ANY_CHAR, must: 0n };

const chars = (from: string, to = from): CharBits => {
  const first = from.charCodeAt(0);
  return ((1n << BigInt(to.charCodeAt(0) - first + 1)) - 1n) << BigInt(first);
};
const exactly = (may: CharBits): AtomBits => ({ may, must: may & ASCII });
const UPPER = chars('A', 'Z');
const LOWER = chars('a', 'z');
const DIGIT = chars('0', '9');
/** Long s and the Kelvin sign fold to these with the flags `iu`. */
const FOLDED_INTO = chars('s') | chars('S') | chars('k') | chars('K');

const ESCAPES: Readonly<Record<string, CharBits | undefined>> = {
  d: DIGIT,
  w: DIGIT | UPPER | LOWER | chars('_'),
  s: chars('\t', '\r') | chars(' ') | NON_ASCII,
};
const PROPERTIES: Readonly<Record<string, CharBits | undefined>> = {
  L: UPPER | LOWER | NON_ASCII,
  N: DIGIT | NON_ASCII,
  'Script=Latin': UPPER | LOWER | NON_ASCII,
  'Script=Cyrillic': NON_ASCII,
};

/** What one of two atoms matches. */
export const union = (a: AtomBits, b: AtomBits): AtomBits => ({
  may: a.may | b.may,
  must: a.must | b.must,
});
/** What an atom turned around (`[^x]`) matches. */
export const negated = ({ may, must }: AtomBits): AtomBits => ({
  may: ANY_CHAR & ~must,
  must: ASCII & ~may,
});

/** A range of characters, or one: from code point to code point. */
export function rangeBits(from: number, to: number): AtomBits {
  const ascii =
    from > 127 ? 0n : chars(String.fromCharCode(from), String.fromCharCode(Math.min(127, to)));
  return { may: to > 127 ? ascii | NON_ASCII : ascii, must: ascii };
}

/** What an escape such as `\\d` or `\\p{L}` matches; undefined when it stands for a character. */
export function escapeBits(escape: string): AtomBits | undefined {
  const letter = escape.charAt(1);
  const property = /^[pP]\{/.test(escape.slice(1));
  const known = property ? PROPERTIES[escape.slice(3, -1)] : ESCAPES[letter.toLowerCase()];
  if (known === undefined) return property ? UNKNOWN : undefined;
  return letter === letter.toLowerCase() ? exactly(known) : negated(exactly(known));
}

/** What an atom matches when letter case is ignored. */
export function caseless({ may, must }: AtomBits, unicode: boolean): AtomBits {
  const flip = (bits: CharBits): CharBits =>
    bits | ((bits & UPPER) << 32n) | ((bits & LOWER) >> 32n);
  const flipped = { may: flip(may), must: flip(must) };
  if (!unicode) return flipped;
  const crossing = (may & NON_ASCII ? FOLDED_INTO : 0n) | (may & FOLDED_INTO ? NON_ASCII : 0n);
  return { may: flipped.may | crossing, must: flipped.must };
}
