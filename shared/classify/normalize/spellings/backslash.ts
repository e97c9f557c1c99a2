import { rewriting } from '../rewriting.ts';
import { NO_PLACES, type Place, type Spelling } from '../spelling.ts';

const CODE = 'decoded:backslash';
const NUMBERED = String.raw`u[0-9a-f]{4}|u\{[0-9a-f]{1,6}\}|U[0-9a-f]{8}|x[0-9a-f]{2}|x\{[0-9a-f]{1,6}\}|[01][0-7]{2}`;
/** Backslashes may be doubled, as in a string within a string. */
const ROW = new RegExp(
  String.raw`(?:\\{1,4}(?:${NUMBERED})|\\{1,4}["'/]|\\{2}[nrt]){1,4000}`,
  'gi',
);
const PART = new RegExp(String.raw`\\{1,4}(?:(${NUMBERED})|([^]))`, 'gi');
const SIMPLE = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Escapes in strings of JSON (RFC 8259, section 7), JavaScript, C, Python and shells: by number, and before quotes. */
export const backslash: Spelling = {
  codes: [CODE],
  joins: false,
  decodes: false,
  places: (text) => (text.includes('\\') ? find(text) : NO_PLACES),
};

function* find(text: string): Generator<Place> {
  for (const row of text.matchAll(ROW)) yield decode(row[0], row.index);
}

function decode(row: string, start: number): Place {
  const read = rewriting(start);
  for (const part of row.matchAll(PART)) {
    const at = start + part.index;
    const [all, numbered, simple = ''] = part;
    const char =
      numbered === undefined ? (SIMPLE.get(simple.toLowerCase()) ?? simple) : charOf(numbered);
    read.add(char, at, at + all.length);
  }
  return read.place(CODE);
}

function charOf(escape: string): string {
  const octal = /^[01]/.test(escape);
  const point = Number.parseInt(
    octal ? escape : escape.replaceAll(/[^0-9a-f]/gi, ''),
    octal ? 8 : 16,
  );
  return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
}
