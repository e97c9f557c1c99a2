import { foldUnit } from '../letter-case.ts';

/**
 * What a UTF-16 unit is when terms are compared: in the lower 16 bits the unit it is compared as, above them what it is. Entries are
 * learnt when they are first met, since a text uses a hundred of the 65,536. Negative: not learnt yet, or half of a character; ask
 * {@link entryAt}.
 */
export type UnitTable = Int32Array;

/** The unit to compare. */
export const UNIT = 0xffff;
/** Letter, mark or digit of a script that parts words. Two such units in a row are never parted by a term's edge. */
export const WORD = 1 << 16;
/** White space; all of it is compared as one space. */
export const SPACE = 1 << 17;
/** A term begins with it, though it is no part of a word. */
export const BEGINS = 1 << 18;

/** How units are compared. `leet`: digits and signs as the letters they look like, in any letter case. */
export type Spelling = 'exact' | 'any-case' | 'leet';

const LETTERS = /[\p{L}\p{M}\p{N}]/u;
/** Scripts written without spaces: a term there may stand right beside other letters. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** One stands for i and for l, so these are one. Signs that end sentences are left out. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  l: 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

/** How a text is cut and compared. */
export interface Cutter {
  readonly spelling: Spelling;
  readonly units: UnitTable;
  /** Units, as compared, that are no part of a word and begin a term. */
  readonly begins: ReadonlySet<number>;
}

/** A table in which nothing is learnt yet. */
export const unitTable = (): UnitTable => new Int32Array(65536).fill(-1);

/** What the unit at `at` is. */
export function entryAt(cutter: Cutter, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = cutter.units[unit] ?? -1;
  if (known >= 0) return known;
  // Whether a half is part of a word depends on the other one, so nothing is learnt of it.
  if ((unit & 0xf800) === 0xd800) {
    return marked(unit, isWord(characterAt(text, at, unit)), cutter.begins);
  }
  const entry = learnt(unit, cutter);
  cutter.units[unit] = entry;
  return entry;
}

function learnt(unit: number, { spelling, begins }: Cutter): number {
  const char = String.fromCharCode(unit);
  if (/\s/.test(char)) return SPACE | 0x20;
  const folded = spelling === 'exact' ? unit : foldUnit(unit);
  const alike = spelling === 'leet' ? LEET[String.fromCharCode(folded)] : undefined;
  return alike === undefined
    ? marked(folded, isWord(char), begins)
    : marked(alike.charCodeAt(0), true, begins);
}

const marked = (unit: number, word: boolean, begins: ReadonlySet<number>): number =>
  unit | (word ? WORD : begins.has(unit) ? BEGINS : 0);

const isWord = (char: string): boolean => LETTERS.test(char) && !SPACELESS.test(char);

function characterAt(text: string, at: number, unit: number): string {
  const low = (unit & 0xfc00) === 0xdc00;
  return String.fromCodePoint(text.codePointAt(low && at > 0 ? at - 1 : at) ?? 0x20);
}
