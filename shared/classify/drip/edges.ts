import { DEFAULT_MIN_CONFIDENCE, type Finding } from '../finding.ts';
import type { End } from './memory.ts';

/** Longer than nearly every token. */
const LONGEST_RUN = 1000;
/** Room for the words before a number that say what it is, and for its other groups. */
const LEAD = 60;
/** A digit so near the end belongs to the last word or to the group before it. */
const NEAR = 12;
/** A shorter word may be the second group of a number: `ES C`. */
const SHORT = 4;
/** A key may begin with words: `SharedAccessSignature sr=`. */
const AHEAD = 40;
/** The longest end or start of a prompt that is joined to another, in UTF-16 units. */
export const EDGE_LENGTH = LONGEST_RUN + LEAD;
/** How far from the edge of a prompt a piece may stand: "the first half is …, the rest follows". */
const REACH = 120;

const IN_TOKEN = /[A-Za-z0-9_+/=~%<-]/;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;
/** One word, or groups of digits and capitals. */
const ONE_PIECE = /^(?:\S{1,1000}|[^a-z\n]{1,64})$/;

/** Where a value begun elsewhere may go on. */
export interface Start {
  readonly at: number;
  /** Nothing but punctuation comes before it. */
  readonly isFirst: boolean;
}

/** Whether a text is nothing but one piece of a number or key. */
export const isPiece = (text: string): boolean => ONE_PIECE.test(text.trim());

/**
 * Where a value may have been begun: the end of the text, with and without its white space, and the end of the last word with a
 * digit when that stands near it. What is found whole is no beginning. At most three.
 */
export function endsOf(text: string, findings: readonly Finding[]): readonly End[] {
  const last = text.trimEnd().length;
  return [...new Set([text.length, last, endOfLastNumber(text, last)])]
    .filter((end) => end > 0 && !sure(findings).some((each) => each.start < end && each.end >= end))
    .map((end) => ({
      text: edge(text, end),
      isLast: !WORD.test(text.slice(end, end + REACH + 1)),
    }))
    .filter((end) => end.text.trim() !== '');
}

function endOfLastNumber(text: string, last: number): number {
  for (let at = last - 1; at >= 0 && last - at <= REACH; at--) {
    if (!DIGIT.test(text.charAt(at))) continue;
    let end = at + 1;
    while (end < last && IN_TOKEN.test(text.charAt(end))) end++;
    return end;
  }
  return last;
}

/** No more than joining needs: what may belong to a token, and before a number some words. */
function edge(text: string, end: number): string {
  const least = Math.max(0, end - LONGEST_RUN);
  let from = text.slice(least, end).trimEnd().length + least;
  while (from > least && /\S/.test(text.charAt(from - 1))) from--;
  const hasDigit = DIGIT.test(text.slice(Math.max(0, end - NEAR), end));
  const lead = hasDigit ? LEAD : end - from < SHORT ? NEAR : 0;
  return text.slice(Math.max(0, from - lead), end);
}

/** Where a value may go on: the beginning of the text and the first word with a digit, as in `endsOf`. At most three. */
export function startsOf(text: string, findings: readonly Finding[]): readonly Start[] {
  const first = text.length - text.trimStart().length;
  return [...new Set([0, first, startOfFirstNumber(text, first)])]
    .filter((at) => at < text.length)
    .filter((at) => !sure(findings).some((each) => each.start <= at && each.end > at))
    .map((at) => ({ at, isFirst: !WORD.test(text.slice(first, at)) }));
}

function startOfFirstNumber(text: string, first: number): number {
  for (let at = first; at < text.length && at - first <= REACH; at++) {
    if (!DIGIT.test(text.charAt(at))) continue;
    let start = at;
    while (start > first && IN_TOKEN.test(text.charAt(start - 1))) start--;
    return start;
  }
  return first;
}

const sure = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    ({ confidence, category }) => confidence >= DEFAULT_MIN_CONFIDENCE && category !== 'bulk',
  );

/** Whether two neighbours could be parts of one value: no number or key is without a digit in the words at the seam. Cheap. */
export function mayJoin(end: string, text: string, at: number): boolean {
  const isNear = DIGIT.test(end.slice(-NEAR)) || DIGIT.test(text.slice(at, at + AHEAD));
  if (isNear) return true;
  const next = /\S{1,1000}/y;
  next.lastIndex = at;
  return DIGIT.test(next.exec(text)?.[0] ?? '') || DIGIT.test(/\S{1,1000}$/.exec(end)?.[0] ?? '');
}
