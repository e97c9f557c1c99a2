import { rewriting } from '../rewriting.ts';
import { NO_PLACES, type Place, type Spelling } from '../spelling.ts';
import { decodeText } from '../utf8.ts';

const CODE = 'decoded:percent';
const ROW = /(?:%[0-9a-f]{2}|%u[0-9a-f]{4}){1,4000}/gi;
const PART = /%u[0-9a-f]{4}|(?:%[0-9a-f]{2}){1,4000}/gi;

/** Percent-encoding of URLs and forms (RFC 3986, section 2.1) as UTF-8, and the `%u` form that old scripts write. */
export const percent: Spelling = {
  codes: [CODE],
  joins: false,
  decodes: false,
  places: (text) => (text.includes('%') ? find(text) : NO_PLACES),
};

function* find(text: string): Generator<Place> {
  for (const row of text.matchAll(ROW)) yield decode(row[0], row.index);
}

function decode(row: string, start: number): Place {
  const read = rewriting(start);
  for (const part of row.matchAll(PART)) {
    const at = start + part.index;
    if (/^%u/i.test(part[0])) {
      read.add(String.fromCharCode(Number.parseInt(part[0].slice(2), 16)), at, at + 6);
      continue;
    }
    const bytes = Array.from(part[0].slice(1).split('%'), (byte) => Number.parseInt(byte, 16));
    const decoded = decodeText(bytes);
    if (decoded === undefined) {
      for (const [index, byte] of bytes.entries()) {
        read.add(String.fromCharCode(byte), at + 3 * index, at + 3 * index + 3);
      }
      continue;
    }
    for (let unit = 0; unit < decoded.text.length; unit++) {
      read.add(
        decoded.text.charAt(unit),
        at + 3 * (decoded.from[unit] ?? 0),
        at + 3 * (decoded.to[unit] ?? 0),
      );
    }
  }
  return read.place(CODE);
}
