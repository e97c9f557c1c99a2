import { LEAST_RUN } from '../probe.ts';
import type { Place, Spelling } from '../spelling.ts';
import { stretchesOf } from '../stretches.ts';
import { decodeText, looksLikeText } from '../utf8.ts';

const CODE = 'decoded:hex';
const RUN = /(?<![0-9a-z])(?:0x)?(?:[0-9a-f]{2}){8,100000}(?![0-9a-z])/gi;
/** Pairs apart from each other, as in memory dumps, and lists of bytes in code. */
const PAIRS =
  /(?<![0-9a-z])[0-9a-f]{2}([ :-]|, ?)[0-9a-f]{2}(?:\1[0-9a-f]{2}){6,4000}(?![0-9a-z])/gi;
const LITERALS = /(?<![0-9a-z])0x[0-9a-f]{2}(?:[ ,\r\n]{1,6}0x[0-9a-f]{2}){7,4000}(?![0-9a-z])/gi;
const PAIR = /(?:0x)?[0-9a-f]{2}(?!x)/gi;
const BEGINNING = /(?:0x)?(?:[2-7c-e][0-9a-f]|0[9ad]){5}/iy;
/** Eight pairs and what is between. */
const LEAST_PAIRS = 23;
/** Bytes looked at to see whether the rest is worth it. */
const HEAD = 8;

/** Hexadecimal digits in pairs (RFC 4648, section 8), in one run or apart, of text. */
export const hex: Spelling = {
  codes: [CODE],
  joins: false,
  decodes: true,
  *places(text, { runs, laced }) {
    for (let index = 0; index < runs.length; index += 2) {
      const start = runs[index] ?? 0;
      const end = runs[index + 1] ?? 0;
      if (mayHold(text, start, end)) yield* within(text, start, end, RUN);
    }
    if (text.includes('0x')) yield* within(text, 0, text.length, LITERALS);
    for (const [start, end] of stretchesOf(text, laced, 2)) {
      if (end - start >= LEAST_PAIRS) yield* within(text, start, end, PAIRS);
    }
  },
};

/** Whether a row of printable characters begins the run or follows one of its signs. */
function mayHold(text: string, start: number, end: number): boolean {
  for (let at = start; at + LEAST_RUN <= end; at++) {
    if (at > start && !isSign(text.charCodeAt(at - 1))) continue;
    BEGINNING.lastIndex = at;
    if (BEGINNING.test(text)) return true;
  }
  return false;
}

const isSign = (unit: number): boolean =>
  unit === 0x2b || unit === 0x2d || unit === 0x2f || unit === 0x5f;

function* within(text: string, from: number, to: number, form: RegExp): Generator<Place> {
  for (const { 0: digits, index } of text.slice(from, to).matchAll(form)) {
    const head = bytesOf(digits.slice(0, HEAD * 6)).slice(0, HEAD);
    if (!looksLikeText(head.map(([byte]) => byte))) continue;
    const bytes = bytesOf(digits);
    const decoded = decodeText(bytes.map(([byte]) => byte));
    if (decoded === undefined) continue;
    const at = (byte: number): number => bytes[byte]?.[1] ?? digits.length;
    const after = (byte: number): number => bytes[byte]?.[2] ?? digits.length;
    yield {
      start: from + index,
      end: from + index + digits.length,
      text: decoded.text,
      code: CODE,
      origin: { from: decoded.from.map(at), to: decoded.to.map((byte) => after(byte - 1)) },
    };
  }
}

/** Values of the pairs, where each begins and ends. */
const bytesOf = (digits: string): (readonly [byte: number, at: number, after: number])[] =>
  Array.from(digits.matchAll(PAIR), ({ 0: pair, index }) => [
    Number.parseInt(pair.slice(-2), 16),
    index,
    index + pair.length,
  ]);
