import { ANY_CHAR, NON_ASCII, type CharBits } from './char-bits.ts';

/** A part of a pattern as seen from where it begins. */
export interface LeadPart {
  /** What can stand at its first places, as far as the part reaches. */
  readonly at: readonly CharBits[];
  /** Bit n: it can be n units long; the highest bit: {@link LEAD_REACH} or longer. */
  readonly lengths: number;
}

/** Units looked at from the start on: most prefixes of tokens and the first of what follows. */
export const LEAD_REACH = 8;

const PLACES = Array.from({ length: LEAD_REACH }, (_, place) => place);
const ALL_LENGTHS = 2 ** (LEAD_REACH + 1) - 1;
/** Lengths of a part that reaches over all places. */
export const LONG = 2 ** LEAD_REACH;

/** The part that takes no character. */
export const EMPTY: LeadPart = { at: PLACES.map(() => 0n), lengths: 1 };
/** Nothing is known of it. */
export const OPEN: LeadPart = { at: PLACES.map(() => ANY_CHAR), lengths: ALL_LENGTHS };

/** One character; beyond the Basic Multilingual Plane it takes two units where the pattern has the flag `u`. */
export function oneOf(bits: CharBits, unicode: boolean): LeadPart {
  const pair = unicode && (bits & NON_ASCII) !== 0n;
  const at = PLACES.map((place) => (place === 0 ? bits : place === 1 && pair ? NON_ASCII : 0n));
  return { at, lengths: pair ? 0b110 : 0b10 };
}

/** One part, then the other. */
export function joined(a: LeadPart, b: LeadPart): LeadPart {
  if (a === EMPTY || a.lengths === LONG) return a === EMPTY ? b : a;
  if (b === EMPTY) return a;
  const at = a.at.slice();
  let lengths = 0;
  for (let length = 0; length <= LEAD_REACH; length++) {
    if (((a.lengths >> length) & 1) === 0) continue;
    const sum = b.lengths << length;
    lengths |= sum > ALL_LENGTHS ? (sum & ALL_LENGTHS) | LONG : sum;
    for (let place = length; place < LEAD_REACH; place++) {
      at[place] = (at[place] ?? 0n) | (b.at[place - length] ?? 0n);
    }
  }
  return { at, lengths };
}

/** One part or the other. */
export const either = (a: LeadPart, b: LeadPart): LeadPart => ({
  at: a.at.map((bits, place) => bits | (b.at[place] ?? 0n)),
  lengths: a.lengths | b.lengths,
});

/** A part `min` to `max` times. More repeats than places change nothing that is looked at. */
export function repeated(part: LeadPart, min: number, max: number): LeadPart {
  let all = EMPTY;
  for (let count = 0; count < Math.min(min, LEAD_REACH); count++) all = joined(all, part);
  let last = all;
  for (let count = min; count < Math.min(max, min + LEAD_REACH); count++) {
    last = joined(last, part);
    all = either(all, last);
  }
  return all;
}
