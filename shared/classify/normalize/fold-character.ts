import { enclosedIn, lookalikeOf } from './lookalikes.ts';

/** What a character beyond ASCII may stand for. */
export interface Fold {
  readonly as:
    | 'itself'
    /** Takes no place. */
    | 'invisible'
    /** An ASCII letter, digit or sign in another shape, whoever writes it. */
    | 'shape'
    /** A decimal digit of another script. */
    | 'digit'
    /** A letter of another script: one of ASCII only among such. */
    | 'lookalike'
    /** A space, dash, quote or dot of typography. */
    | 'punctuation'
    /** Is written over or under the character before. */
    | 'mark';
  readonly text: string;
}

const INVISIBLE = /^(?:\p{Default_Ignorable_Code_Point}|[\u{fff9}-\u{fffb}]|\u{20e3})$/u;
const PUNCTUATION = new Map(
  Object.entries({
    ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u2800',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\u2e3a\u2e3b',
    '"': '\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033',
    "'": '\u2018\u2019\u201a\u201b\u2032\u02bc',
    '.': '\u2024\u3002\uff61\ufe52\u0701\u0702\u06d4',
    '@': '\ufe6b',
    ':': '\u02d0\ua789\ufe55\u0589\u2236',
    '/': '\u2044\u2215\u29f8',
    _: '\u2017\u203f\ufe4d\ufe4e\ufe4f',
    '=': '\ufe66\u2550\ua78a',
    '+': '\ufe62\u2795',
  }).flatMap(([ascii, others]) =>
    Array.from(others).map((char) => [char.codePointAt(0) ?? 0, ascii]),
  ),
) as ReadonlyMap<number, string>;
const ASCII = /^[!-~]{1,3}$/;
const ITSELF: Fold = { as: 'itself', text: '' };

const known = new Map<number, Fold>();

/**
 * What a code point stands for, by its properties in Unicode: compatibility decomposition (UAX #15), decimal digits, default
 * ignorables, and lookalikes. Cost: one look at a map but for the first time.
 */
export function foldCharacter(point: number): Fold {
  const remembered = known.get(point);
  if (remembered !== undefined) return remembered;
  const fold = find(point, String.fromCodePoint(point));
  known.set(point, fold);
  return fold;
}

function find(point: number, char: string): Fold {
  if (INVISIBLE.test(char)) return { as: 'invisible', text: '' };
  const sign = PUNCTUATION.get(point);
  if (sign !== undefined) return { as: 'punctuation', text: sign };
  const enclosed = enclosedIn(point);
  if (enclosed !== undefined) return { as: 'shape', text: enclosed };
  const lookalike = lookalikeOf(point);
  if (lookalike !== undefined) return { as: 'lookalike', text: lookalike };
  const plain = char.normalize('NFKC');
  if (ASCII.test(plain)) return { as: 'shape', text: plain };
  if (/^\p{Nd}$/u.test(char)) return { as: 'digit', text: String(digitOf(point)) };
  if (/^\p{M}$/u.test(char)) return { as: 'mark', text: '' };
  const other = plain === char ? undefined : lookalikeOf(plain.codePointAt(0) ?? 0);
  // Mathematical Greek that looks like Latin.
  if (other !== undefined && Array.from(plain).length === 1) return { as: 'shape', text: other };
  return ITSELF;
}

/** Decimal digits stand in tens that begin at a multiple of sixteen or six after one. */
function digitOf(point: number): number {
  const row = point & ~0xf;
  return /^\p{Nd}$/u.test(String.fromCodePoint(row)) ? point - row : point - row - 6;
}
