import { atomBits, ESCAPE } from './atom-bits.ts';
import { ANYTHING, type CharBits } from './char-bits.ts';
import { either, EMPTY, joined, oneOf, OPEN, repeated, type LeadPart } from './lead-part.ts';

/** What can stand where a match starts: the unit before it, then its first ones. */
export type Lead = readonly CharBits[];

const ATOM = new RegExp(`${ESCAPE}|\\[(?:\\\\[^]|[^\\]\\\\])*\\]|[^]`, 'uy');
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const BEHIND = /\(\?<([=!])(\[(?:\\[^]|[^\]\\])*\]|\\[dwsDWS]|\\[pP]\{[^}]*\}|[^\\[(|])\)/y;
const GROUP = /\((?:\?(<?[=!]|<\w+>|:))?/y;
/** Control and octal escapes, flags inside a pattern, sets of the flag `v`: not known here. */
const UNSUPPORTED = /\\[c0]|\(\?[a-z-]+:/;

/**
 * Reads off a pattern what its matches begin with, so that most places can be ruled out without running it. Undefined when it
 * holds syntax that is not known here. Sound, not exact: where it rules a place out, the pattern does not match. Cost: some ten
 * microseconds.
 */
export function patternLead({ source, flags }: RegExp): Lead | undefined {
  if (flags.includes('v') || UNSUPPORTED.test(source)) return undefined;
  const unicode = flags.includes('u');
  let at = 0;
  let options = 0;
  const take = (regex: RegExp): RegExpExecArray | null => {
    regex.lastIndex = at;
    const match = regex.exec(source);
    if (match !== null) at = regex.lastIndex;
    return match;
  };
  const choice = (): LeadPart => {
    let part = sequence();
    for (options = 1; source[at] === '|'; options++) {
      at++;
      part = either(part, sequence());
    }
    return part;
  };
  const sequence = (): LeadPart => {
    let part = EMPTY;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      part = joined(part, quantified());
    }
    return part;
  };
  const quantified = (): LeadPart => {
    const part = source[at] === '(' ? group() : atom();
    const match = take(QUANTIFIER);
    if (match === null) return part;
    const [, sign, low, comma, high] = match;
    const min = sign === undefined ? Number(low) : sign === '+' ? 1 : 0;
    const open = sign === '*' || sign === '+' || (comma === ',' && high === '');
    const max = sign === '?' ? 1 : high === '' ? min : Number(high);
    return repeated(part, min, open ? Infinity : max);
  };
  const group = (): LeadPart => {
    const [, kind = ''] = take(GROUP) ?? [];
    const part = choice();
    at++;
    return /[=!]$/.test(kind) ? EMPTY : part;
  };
  const atom = (): LeadPart => {
    const [text = ''] = take(ATOM) ?? [];
    if (/^(?:[\^$]|\\[bB])$/.test(text)) return EMPTY;
    if (/^\\(?:[1-9]|k)/.test(text)) return OPEN;
    return oneOf(atomBits(text, flags).may, unicode);
  };
  const whole = choice();
  const first = whole.at.map((bits, place) =>
    // Some match ends before this place: what follows is none of its business.
    (whole.lengths & (2 ** (place + 1) - 1)) === 0 ? bits : ANYTHING,
  );
  return [options === 1 ? charBefore(source, flags) : ANYTHING, ...first];
}

/** What the looks behind at the very start allow, as far as they are at one character. */
function charBefore(source: string, flags: string): CharBits {
  let bits = ANYTHING;
  BEHIND.lastIndex = 0;
  for (let match = BEHIND.exec(source); match !== null; match = BEHIND.exec(source)) {
    const [, sign, atom = ''] = match;
    const { may, must } = atomBits(atom, flags);
    bits &= sign === '=' ? may : ~must;
  }
  return bits;
}
