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

/**
 * Looks at every fifteenth character and back from it to the next that is not of base 64, as Boyer and Moore search: a run that
 * long cannot hide between, nor can a row of single characters. Cost: less than one look per character.
 */
export function probe(text: string): Probe {
  const runs: number[] = [];
  const laced: number[] = [];
  const parted: number[] = [];
  const { length } = text;
  for (let from = 0; from + LEAST_RUN <= length;) {
    let at = from + LEAST_RUN - 1;
    while (at >= from && ((KIND[text.charCodeAt(at)] ?? 0) & BASE_64) !== 0) at--;
    if (at < from) {
      let end = from + LEAST_RUN;
      while (end < length && ((KIND[text.charCodeAt(end)] ?? 0) & BASE_64) !== 0) end++;
      runs.push(from, end);
      from = end + 1;
      continue;
    }
    // Near the ends of a text a row may be on no side in full.
    if (at > 5 && at + 6 < length ? isLaced(text, at) : length < 64) laced.push(at);
    else if (nearDigit(text, at)) addParted(text, from, at, parted);
    from = at + 1;
  }
  return { runs, laced, parted };
}

const isWord = (text: string, at: number): boolean =>
  ((KIND[text.charCodeAt(at)] ?? 0) & WORD) !== 0;

const digitAt = (text: string, at: number): boolean =>
  ((KIND[text.charCodeAt(at)] ?? 0) & DIGIT) !== 0;

const nearDigit = (text: string, at: number): boolean =>
  digitAt(text, at - 1) || digitAt(text, at + 1) || digitAt(text, at - 2) || digitAt(text, at - 3);

/** Whether characters that stand alone, or pairs of them, lie on one side of a separator. Between longer words two looks tell. */
function isLaced(text: string, at: number): boolean {
  return (
    (isWord(text, at - 1) && !isWord(text, at - 4) && oneSide(text, at, -1)) ||
    (isWord(text, at + 1) && !isWord(text, at + 4) && oneSide(text, at, 1)) ||
    (isWord(text, at - 1) && !isWord(text, at - 3) && twoByTwo(text, at, -1)) ||
    (isWord(text, at + 1) && !isWord(text, at + 3) && twoByTwo(text, at, 1))
  );
}

const oneSide = (text: string, at: number, by: number): boolean =>
  !isWord(text, at + 2 * by) && text.charCodeAt(at + 3 * by) > SPACE;

const twoByTwo = (text: string, at: number, by: number): boolean =>
  isWord(text, at + 2 * by) &&
  isWord(text, at + 4 * by) &&
  isWord(text, at + 5 * by) &&
  !isWord(text, at + 6 * by);

/** A row of groups may lie wholly between two looks. */
function addParted(text: string, from: number, last: number, parted: number[]): void {
  for (let at = last; at >= from; at--) {
    if (((KIND[text.charCodeAt(at)] ?? 0) & BASE_64) !== 0 || !isParted(text, at)) continue;
    parted.push(at);
    return;
  }
}

/** Whether something that no printed number has stands between two digits here. */
function isParted(text: string, at: number): boolean {
  let low = at;
  let high = at + 1;
  while (low > 0 && at - low < 3 && !isWord(text, low - 1)) low--;
  while (high < text.length && high - at < 4 && !isWord(text, high)) high++;
  if (low === 0 || !digitAt(text, low - 1) || !digitAt(text, high)) return false;
  const kind = KIND[text.charCodeAt(low)] ?? 0;
  if (high - low === 1) return (kind & PRINTED) === 0;
  return high - low <= 4 && (kind & LISTED) === 0;
}
