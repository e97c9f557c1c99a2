import { atomBits, ESCAPE } from './atom-bits.ts';
import { ANYTHING, NON_ASCII, type CharBits } from './char-bits.ts';
import { either, EMPTY, joined, LONG, oneOf, OPEN, repeated, type LeadPart } from './lead-part.ts';

/** What can stand where a match starts. */
export interface Lead {
  /** At the {@link BEFORE_REACH} units before it, the nearest first. */
  readonly before: readonly CharBits[];
  /** At its first units. */
  readonly first: readonly CharBits[];
  /** Where these two stand before it, the nearer one last, there is no match, whatever `before` says of each alone. */
  readonly not: { readonly near: CharBits; readonly far: CharBits };
}

/** Units looked at before the start: `2026-` is no plate `M-XY`. */
export const BEFORE_REACH = 3;

const ATOM = new RegExp(`${ESCAPE}|\\[(?:\\\\[^]|[^\\]\\\\])*\\]|[^]`, 'uy');
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const SINGLE = new RegExp(`^(?:${ATOM.source})$`, 'u');
const OPTION = /(?:\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^|])+/g;
const PAIR = new RegExp(`^(${ATOM.source})(${ATOM.source})$`, 'u');
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
  let before: readonly CharBits[] = Array.from({ length: BEFORE_REACH }, () => ANYTHING);
  let not = NO_PAIR;
  /** What looks ahead from the very start leave at each place. */
  let ahead = EMPTY.at.map(() => ANYTHING);
  /** Where the pattern begins to say more than what stands before it. */
  let leading = 0;
  /** Above 0: what is read lies behind all places that are looked at. */
  let outOfReach = 0;
  const take = (regex: RegExp): RegExpExecArray | null => {
    regex.lastIndex = at;
    const match = regex.exec(source);
    if (match !== null) at = regex.lastIndex;
    return match;
  };
  const choice = (backwards: boolean): LeadPart => {
    let part = sequence(backwards);
    for (options = 1; source[at] === '|'; options++) {
      at++;
      part = either(part, sequence(backwards));
    }
    return part;
  };
  const sequence = (backwards: boolean): LeadPart => {
    let part = EMPTY;
    let far = false;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (!far && !backwards && part.lengths === LONG) {
        far = true;
        outOfReach++;
      }
      const item = quantified(backwards);
      if (!far) part = backwards ? joined(item, part) : joined(part, item);
    }
    if (far) outOfReach--;
    return part;
  };
  const quantified = (backwards: boolean): LeadPart => {
    const part = source[at] === '(' ? group(backwards) : atom();
    const match = take(QUANTIFIER);
    if (match === null) return part;
    const [, sign, low, comma, high] = match;
    const min = sign === undefined ? Number(low) : sign === '+' ? 1 : 0;
    const open = sign === '*' || sign === '+' || (comma === ',' && high === '');
    const max = sign === '?' ? 1 : high === '' ? min : Number(high);
    return repeated(part, min, open ? Infinity : max);
  };
  const group = (backwards: boolean): LeadPart => {
    const start = at;
    const [, kind = ''] = take(GROUP) ?? [];
    const inner = at;
    const part = choice(kind === '<=' || (backwards && !kind.endsWith('=')));
    at++;
    if (!/[=!]$/.test(kind)) return part;
    if (start === leading) {
      leading = at;
      if (kind === '=') ahead = ahead.map((bits, place) => bits & unitsAt(part, place));
      if (kind === '<=') before = before.map((bits, place) => bits & unitsAt(part, place));
      if (kind === '<!') {
        const rejected = source.slice(inner, at - 1);
        const nearest = ~excluded(rejected, flags);
        before = before.map((bits, place) => (place === 0 ? bits & nearest : bits));
        not = excludedPair(rejected, flags) ?? not;
      }
    }
    return EMPTY;
  };
  const atom = (): LeadPart => {
    const [text = ''] = take(ATOM) ?? [];
    if (outOfReach > 0) return EMPTY;
    if (/^(?:[\^$]|\\[bB])$/.test(text)) return EMPTY;
    if (/^\\(?:[1-9]|k)/.test(text)) return OPEN;
    return partOf(text, flags);
  };
  const whole = choice(false);
  // In the middle of a surrogate pair a pattern with the flag `u` matches from its beginning: the other half stands before.
  if (unicode) before = before.map((bits) => bits | NON_ASCII);
  const first = whole.at.map((_, place) => unitsAt(whole, place));
  // What stands before the first of several options says nothing of the others.
  if (options > 1) return { before: before.map(() => ANYTHING), first, not: NO_PAIR };
  return { before, first: first.map((bits, place) => bits & (ahead[place] ?? ANYTHING)), not };
}

const NO_PAIR: Lead['not'] = { near: 0n, far: 0n };
/** Not a character of its own: it says how often the one before it stands. */
const QUANTIFIED = /^[*+?{]$/;

/** Parts of single atoms, by flags and text: patterns are made of few different ones. */
const PARTS = new Map<string, LeadPart>();

function partOf(atom: string, flags: string): LeadPart {
  const key = `${flags}/${atom}`;
  const known = PARTS.get(key);
  if (known !== undefined) return known;
  const part = oneOf(atomBits(atom, flags).may, flags.includes('u'));
  PARTS.set(key, part);
  return part;
}

/** What can stand at a place; where some match ends before it, what follows is none of its business. */
const unitsAt = ({ at, lengths }: LeadPart, place: number): CharBits =>
  (lengths & (2 ** (place + 1) - 1)) === 0 ? (at[place] ?? ANYTHING) : ANYTHING;

const optionsOf = (body: string): readonly string[] =>
  /(?<!\\)\(/.test(body) ? [] : (body.match(OPTION) ?? []);

/** Of two characters that a look behind for their absence surely rules out, the first such pair. */
function excludedPair(body: string, flags: string): Lead['not'] | undefined {
  for (const option of optionsOf(body)) {
    const [, far, near] = PAIR.exec(option) ?? [];
    if (far === undefined || near === undefined || /^[\^$]|^\\[bB1-9k]/.test(far + near)) continue;
    const pair = { near: atomBits(near, flags).must, far: atomBits(far, flags).must };
    if (!QUANTIFIED.test(near) && pair.near !== 0n && pair.far !== 0n) return pair;
  }
  return undefined;
}

/** What a look behind for the absence of something surely rules out: its options of one character. */
function excluded(body: string, flags: string): CharBits {
  return optionsOf(body)
    .filter((option) => SINGLE.test(option))
    .reduce((bits, option) => bits | atomBits(option, flags).must, 0n);
}
