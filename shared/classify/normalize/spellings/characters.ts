import { foldCharacter, type Fold } from '../fold-character.ts';
import { NO_PLACES, type Place, type Spelling } from '../spelling.ts';

const CODES = {
  invisible: 'normalised:zero-width',
  shape: 'normalised:compatibility',
  digit: 'normalised:digits',
  lookalike: 'normalised:lookalike',
  punctuation: 'normalised:punctuation',
  mark: 'normalised:combining-mark',
} as const;
const BEYOND_LATIN_1 = /[\u0100-\uffff]/;
/** What of Latin-1 matters: no-break space and soft hyphen, superscripts. */
const OF_LATIN_1 = ['\u00a0', '\u00ad', '\u00b2', '\u00b3', '\u00b9'];
const BEYOND_ASCII = /[\u0080-\uffff]/g;
const LONGEST_TOKEN = 400;
const WORD = /^[A-Za-z0-9]$/;
/** A dash this near to a digit may be part of a number. */
const NEAR_DIGIT = 4;
const QUOTE = /[“”„‟«»‘’‚‛"']/;

/**
 * Characters that read as others: nothing at all (zero-width, soft hyphens), full-width and mathematical letters, digits of other scripts,
 * lookalikes of other alphabets within a word with ASCII in it, typographic dashes and spaces between digits, marks written over letters.
 * Words wholly of another script are left alone.
 */
export const characters: Spelling = {
  codes: Object.values(CODES),
  joins: false,
  decodes: false,
  places: (text) => (mayHold(text) ? find(text) : NO_PLACES),
};

/** A text of Latin-1 is kept in bytes: the first test is then answered at once. */
const mayHold = (text: string): boolean =>
  BEYOND_LATIN_1.test(text) || OF_LATIN_1.some((char) => text.includes(char));

function* find(text: string): Generator<Place> {
  BEYOND_ASCII.lastIndex = 0;
  for (let match = BEYOND_ASCII.exec(text); match !== null; match = BEYOND_ASCII.exec(text)) {
    const [start, end] = tokenAround(text, match.index);
    if (isWorthIt(text, start, end)) yield* inToken(text, start, end);
    yield* assignedQuotes(text, match.index, end);
    BEYOND_ASCII.lastIndex = end;
  }
}

const isGap = (unit: number): boolean => unit <= 0x20;

function tokenAround(text: string, at: number): readonly [start: number, end: number] {
  let start = at;
  while (start > 0 && at - start < LONGEST_TOKEN && !isGap(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_TOKEN && !isGap(text.charCodeAt(end))) end++;
  // Not between the halves of a pair.
  return [start, (text.charCodeAt(end) & 0xfc00) === 0xdc00 ? end + 1 : end];
}

/** What a token holds; a set of these. */
const LATIN = 1;
const DIGIT = 2;
const FOLDED = 4;
const SIGN = 8;
const ADDRESS_SIGN = 16;
const UNKNOWN = 255;
/** What is known of each UTF-16 unit. Half of a pair may be anything. */
const HOLDS = new Uint8Array(65536).fill(UNKNOWN);

function holds(unit: number): number {
  const known = HOLDS[unit] ?? UNKNOWN;
  return known === UNKNOWN ? (HOLDS[unit] = sort(unit)) : known;
}

function sort(unit: number): number {
  if (unit < 0x80) {
    const char = String.fromCharCode(unit);
    return (WORD.test(char) ? LATIN : 0) | (/\d/.test(char) ? DIGIT : 0);
  }
  if ((unit & 0xf800) === 0xd800) return FOLDED | LATIN;
  const { as, text } = foldCharacter(unit);
  if (as === 'itself') return 0;
  if (as === 'digit') return LATIN | DIGIT | FOLDED;
  if (as === 'shape' && WORD.test(text)) return LATIN | FOLDED | (/\d/.test(text) ? DIGIT : 0);
  if (as === 'punctuation' || as === 'shape')
    return '@.:'.includes(text) ? SIGN | ADDRESS_SIGN : SIGN;
  return FOLDED;
}

/** A first look: most words of other languages, and quotes and dashes around words, end here. */
function isWorthIt(text: string, start: number, end: number): boolean {
  let held = 0;
  for (let at = start; at < end; at++) held |= holds(text.charCodeAt(at));
  // Only a word that holds ASCII, or what can be nothing else, is written to look like one of ASCII.
  if ((held & LATIN) === 0) return false;
  return (held & (FOLDED | ADDRESS_SIGN)) !== 0 || (held & (SIGN | DIGIT)) === (SIGN | DIGIT);
}

function* inToken(text: string, start: number, end: number): Generator<Place> {
  let run: Place | undefined;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    const point = text.codePointAt(at) ?? 0;
    const fold = foldCharacter(point);
    const after = at + (point > 0xffff ? 2 : 1);
    if (fold.as !== 'itself' && mayFold(text, start, at, after, fold)) {
      const next: Place = { start: at, end: after, text: fold.text, code: CODES[fold.as] };
      const both = run && joined(run, next);
      if (both === undefined && run !== undefined) yield run;
      run = both ?? next;
    }
    at = after - 1;
  }
  if (run !== undefined) yield run;
}

/** Two places as one, where each unit of both reads as one or each as none. */
function joined(run: Place, next: Place): Place | undefined {
  if (run.end !== next.start || run.code !== next.code) return undefined;
  const text = run.text + next.text;
  const alike = (place: Place): boolean => place.text.length === place.end - place.start;
  return text === '' || (alike(run) && alike(next))
    ? { start: run.start, end: next.end, text, code: run.code }
    : undefined;
}

function mayFold(text: string, start: number, at: number, after: number, fold: Fold): boolean {
  if (fold.as === 'mark') return !composes(text, at, after);
  if (fold.as !== 'punctuation') return true;
  // A dash between words is one; between digits, or beside one, it may stand for the sign on the keyboard.
  if (QUOTE.test(fold.text) || at === start || isGap(text.charCodeAt(after))) return false;
  return '@.:'.includes(fold.text) || hasDigit(text, start, after);
}

/** Within a few characters on either side. */
function hasDigit(text: string, start: number, after: number): boolean {
  for (let at = Math.max(start, after - NEAR_DIGIT); at < after + NEAR_DIGIT; at++) {
    if ((holds(text.charCodeAt(at)) & DIGIT) !== 0) return true;
  }
  return false;
}

/** Whether a mark makes a letter of its own of the one before, as in decomposed text: é. */
function composes(text: string, at: number, after: number): boolean {
  if (foldCharacter(text.codePointAt(after) ?? 0).as === 'mark') return false;
  const composed = text.slice(at - 1, after).normalize('NFC');
  return composed.length === 1;
}

/** Typographic quotes around a value that is assigned: `password = “…”`. */
function* assignedQuotes(text: string, from: number, end: number): Generator<Place> {
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0xab && (unit < 0x2018 || unit > 0x201f)) continue;
    if (!/[=:]\s{0,2}$/.test(text.slice(Math.max(0, at - 3), at))) continue;
    const closing = at + 1 + text.slice(at + 1, at + 100).search(/[“”»‘’\n]/);
    const code = CODES.punctuation;
    yield { start: at, end: at + 1, text: '"', code };
    if (closing > at && text.charAt(closing) !== '\n') {
      yield { start: closing, end: closing + 1, text: '"', code };
    }
  }
}
