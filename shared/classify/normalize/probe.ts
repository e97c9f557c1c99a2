/** What a quick look at a text saw of shapes that no single character gives away. */
export interface Probe {
  /** Runs of at least {@link LEAST_RUN} characters of base 64 (either alphabet): start and end in turn. */
  readonly runs: readonly number[];
  /** Places within characters that stand apart one by one or two by two, such as `4 1 1 1` and `34 31 31 31`. */
  readonly laced: readonly number[];
  /** Places between digits where no printed number has what stands there, such as `4111|1111`. */
  readonly parted: readonly number[];
}

/** A shorter run holds nothing worth hiding: 15 characters of base 64 are 11 digits and dashes. */
export const LEAST_RUN = 15;

const DIGIT = 1;
const WORD = 2;
const BASE_64 = 4;
/** Parts printed numbers, dates and times, versions: patterns know it. */
const PRINTED = 8;
/** Parts numbers of a list when a space follows. */
const LISTED = 16;

const SPACE = 0x20;

const KIND = new Uint8Array(65536);
const mark = (chars: string, kind: number): void => {
  for (const char of chars) KIND[char.charCodeAt(0)] = kind | (KIND[char.charCodeAt(0)] ?? 0);
};
mark('0123456789', DIGIT | WORD | BASE_64);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', WORD | BASE_64);
mark('+/_-', BASE_64);
mark(' .:,-()', PRINTED);
mark('.:,', LISTED);

/** Units a row is looked along; nearer to an end of the text only one of its sides is. */
const SIDE = 9;
/** In a text as short as this a row may be on no side in full. */
const SHORT = 64;

/**
 * Looks at every fifteenth character and back from it to the next that is not of base 64, as Boyer and Moore search: a run that
 * long cannot hide between, nor can a row of single characters. Cost: about one look per character. No look goes beyond the
 * text: an index that is no number would make all of them slow.
 */
export function probe(text: string): Probe {
  const runs: number[] = [];
  const laced: number[] = [];
  const parted: number[] = [];
  const { length } = text;
  for (let from = 0; from + LEAST_RUN <= length;) {
    let at = from + LEAST_RUN - 1;
    while (at >= from && (kind(text, at) & BASE_64) !== 0) at--;
    if (at < from) {
      let end = from + LEAST_RUN;
      while (end < length && (kind(text, end) & BASE_64) !== 0) end++;
      runs.push(from, end);
      from = end + 1;
      continue;
    }
    if (length < SHORT || isLaced(text, at, length)) laced.push(at);
    addParted(text, from, at, parted);
    from = at + 1;
  }
  return { runs, laced, parted };
}

const kind = (text: string, at: number): number => KIND[text.charCodeAt(at)] ?? 0;

const isWord = (text: string, at: number): boolean => (kind(text, at) & WORD) !== 0;

/** Whether three single characters (the second may be a sign) or three pairs lie on one side of a separator. */
function isLaced(text: string, at: number, length: number): boolean {
  if (at >= SIDE) {
    if (!isWord(text, at - 2)) {
      if (isWord(text, at - 1) && isSingles(text, at, -1)) return true;
    } else if (!isWord(text, at - 3) && isPairs(text, at, -1)) return true;
  }
  if (at + SIDE >= length) return false;
  if (!isWord(text, at + 2)) return isWord(text, at + 1) && isSingles(text, at, 1);
  return !isWord(text, at + 3) && isPairs(text, at, 1);
}

const isSingles = (text: string, at: number, by: number): boolean =>
  !isWord(text, at + 4 * by) &&
  !isWord(text, at + 6 * by) &&
  text.charCodeAt(at + 3 * by) > SPACE &&
  text.charCodeAt(at + 5 * by) > SPACE;

const isPairs = (text: string, at: number, by: number): boolean =>
  isWord(text, at + by) &&
  !isWord(text, at + 6 * by) &&
  !isWord(text, at + 9 * by) &&
  isWord(text, at + 4 * by) &&
  isWord(text, at + 5 * by) &&
  isWord(text, at + 7 * by) &&
  isWord(text, at + 8 * by);

/**
 * A row of groups may lie wholly between two looks; then it covers the middle. Otherwise what was looked at is the end of what is
 * between two of its groups.
 */
function addParted(text: string, from: number, last: number, parted: number[]): void {
  const middle = from + (LEAST_RUN >> 1);
  const row = kind(text, middle) | kind(text, middle - 2) | kind(text, middle + 2);
  const within = (row & DIGIT) !== 0;
  if (!within && (last + 1 === text.length || (kind(text, last + 1) & DIGIT) === 0)) return;
  for (let at = last, end = within ? from : Math.max(0, last - 4); at > end; at--) {
    if ((kind(text, at) & BASE_64) !== 0 || (kind(text, at - 1) & DIGIT) === 0) continue;
    if (!isParted(text, at)) continue;
    parted.push(at);
    return;
  }
}

/**
 * Whether what begins after a digit here and ends before one is something that no printed number has, and stands on the other side of
 * one of the two groups, too.
 */
function isParted(text: string, at: number): boolean {
  const most = Math.min(text.length - 1, at + 4);
  let high = at + 1;
  while (high < most && !isWord(text, high)) high++;
  if (high > most || (kind(text, high) & DIGIT) === 0) return false;
  const first = kind(text, at);
  if (high - at === 1 ? (first & PRINTED) !== 0 : (first & LISTED) !== 0) return false;
  let after = high;
  while (after < text.length && (kind(text, after) & DIGIT) !== 0) after++;
  if (text.charCodeAt(after) === text.charCodeAt(at)) return true;
  let before = at;
  while (before > 0 && (kind(text, before - 1) & DIGIT) !== 0) before--;
  return before > 0 && text.charCodeAt(before - 1) === text.charCodeAt(high - 1);
}
