import { isExpression, type Assignment } from '../assignment.ts';
import { isStandIn } from '../validate/stand-in.ts';
import { isTrivialPassword } from '../validate/trivial-password.ts';
import { DIGIT, kindOf, LOWER, measure, SIGN, UPPER } from './value-measure.ts';

/** Features are told apart by a hash of this many values: enough for a few hundred of them not to meet. */
export const SLOTS = 2048;

const LENGTHS = [4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 32, 40, 64, 96];
const SHARES = [0.001, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9];
const COUNTS = [1, 2, 3, 4, 6, 9];
const NOUNS = /pass|pw|secret|token|auth|cred|api|key/gi;
const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|[\p{Lo}\p{Lm}]+/gu;
/** The last words of a name say what it is. */
const WORDS = 5;

/** Shapes that values of certain kinds of characters may have; the first that fits counts. */
const SHAPES: readonly (readonly [kinds: number, pattern: RegExp])[] = [
  [DIGIT, /^\d+$/],
  [LOWER, /^[a-z]+$/],
  [UPPER, /^[A-Z]+$/],
  [LOWER | DIGIT, /^[0-9a-f]{8,}$/],
  [UPPER | DIGIT, /^[0-9A-F]{8,}$/],
  [LOWER | UPPER, /^[A-Z][a-z]+$/],
  [LOWER | UPPER, /^[a-z]+(?:[A-Z][a-z]+)+$/],
  [LOWER | UPPER, /^(?:[A-Z][a-z]+){2,}$/],
  [LOWER | UPPER | DIGIT | SIGN, /^[A-Za-z][a-z]+[-_]?\d{1,4}$/],
  [LOWER | UPPER | DIGIT, /^/],
  [LOWER | UPPER | DIGIT | SIGN, /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i],
  [UPPER | DIGIT | SIGN, /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/],
  [LOWER | DIGIT | SIGN, /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/],
  [LOWER | DIGIT | SIGN, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/],
  [LOWER | UPPER | DIGIT | SIGN, /^[a-z]{2,8}:\/\//],
  [LOWER | UPPER | DIGIT | SIGN, /^(?:~|\.{0,2})\/|\.[a-z]{2,4}$/],
  [LOWER | UPPER | DIGIT | SIGN, /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/],
  [LOWER | UPPER | DIGIT | SIGN, /^[\w+/-]{8,}={1,2}$/],
  [LOWER | UPPER | DIGIT | SIGN, /^[\w+/.=-]+$/],
  [LOWER | UPPER | DIGIT | SIGN, /\s\S+\s/],
  [LOWER | UPPER | DIGIT | SIGN, /\s/],
];

/**
 * What an assignment looks like, as the slots of the features it has: length, entropy, mix and changes of kinds of characters,
 * letters' triples, shape of the value; words and noun of the name; sign, quotes and what follows. A slot is a hash of the feature's
 * number and what it says, so that the model is one list of weights. Cost: a few microseconds.
 */
export function featuresOf(assignment: Assignment): readonly number[] {
  const { value, identifier, separator, following } = assignment;
  const quoted = assignment.quoted ? 1 : 0;
  const { length, kinds, entropy, triples, rare, word, ...counted } = measure(value);
  const size = bin(value.length, LENGTHS);
  const shape = SHAPES.findIndex(
    ([allowed, pattern]) => (kinds & ~allowed) === 0 && pattern.test(value),
  );
  const noun = hashOf(identifier.match(NOUNS)?.at(-1)?.toLowerCase() ?? '');
  const sign = hashOf(separator.trim());
  const next = following === '' ? 0 : following.charCodeAt(0);
  const strange = bin(triples === 0 ? 0 : rare / triples, SHARES) * 16 + bin(triples, COUNTS);
  const words = (identifier.match(WORD) ?? []).slice(-WORDS).map((part) => part.toLowerCase());
  const folded = value.toLowerCase();
  const echo = words.some((part) => part.length > 3 && folded.includes(part)) ? 1 : 0;
  const isUpper = identifier === identifier.toUpperCase() ? 1 : 0;
  return [
    slotOf(0),
    slotOf(1, size),
    slotOf(2, shape),
    slotOf(3, shape, size),
    slotOf(4, shape, quoted),
    slotOf(5, shape, noun),
    slotOf(6, kinds),
    slotOf(7, kinds, noun),
    slotOf(8, kinds, quoted),
    slotOf(9, Math.round(entropy * 2)),
    slotOf(10, bin(entropy / Math.log2(Math.max(2, length)), SHARES)),
    slotOf(11, bin(counted.digits / length, SHARES)),
    slotOf(12, bin(counted.signs / length, SHARES)),
    slotOf(13, bin(counted.changes / length, SHARES)),
    slotOf(14, bin(counted.changes, COUNTS)),
    slotOf(15, Math.min(counted.consonants, 12)),
    slotOf(16, strange),
    slotOf(17, strange, quoted),
    slotOf(18, strange, shape),
    slotOf(19, bin(word, LENGTHS)),
    slotOf(20, bin(word / length, SHARES)),
    slotOf(21, kindOf(value.charCodeAt(0))),
    slotOf(22, kindOf(value.charCodeAt(value.length - 1))),
    slotOf(23, bin(counted.repeat, COUNTS)),
    slotOf(24, isStandIn(value) ? 1 : 0),
    slotOf(25, isTrivialPassword(value) ? 1 : 0),
    slotOf(26, isExpression(assignment) ? 1 : 0, quoted),
    slotOf(27, echo),
    slotOf(28, noun),
    slotOf(29, sign),
    slotOf(30, sign, quoted),
    slotOf(31, next),
    slotOf(32, next, quoted),
    slotOf(33, isUpper, shape),
    slotOf(34, hashOf(words.at(-1) ?? '')),
    ...words.map((part) => slotOf(35, hashOf(part))),
  ];
}

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** Murmur's finish over FNV's steps: neighbouring numbers land far apart. */
function slotOf(feature: number, first = 0, second = 0): number {
  let hash = Math.imul(Math.imul(Math.imul(BASIS ^ feature, PRIME) ^ first, PRIME) ^ second, PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % SLOTS;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** How many edges a number reaches. */
function bin(value: number, edges: readonly number[]): number {
  let place = 0;
  while (place < edges.length && value >= (edges[place] ?? 0)) place++;
  return place;
}
