import { LEAST_RUN } from '../probe.ts';
import { rewriting } from '../rewriting.ts';
import { NO_PLACES, type Place, type Spelling } from '../spelling.ts';
import { decodeText } from '../utf8.ts';

const CODE = 'decoded:quoted-printable';
/** One alone is an assignment of a number; a row of them, or a line end between characters of a word, is not. */
const ROW =
  /(?:=[0-9A-F]{2}){3,4000}|(?<=[\w.@+-])=\r?\n(?=[\w.@+-])|(?<=[A-Za-z])=(?:2E|40|2D|5F|3D)(?=[A-Za-z])/g;

/** Quoted-printable of mails (RFC 2045, section 6.7): rows of escapes and soft line ends. */
export const quotedPrintable: Spelling = {
  codes: [CODE],
  joins: false,
  decodes: false,
  places: (text) => (mayHold(text) ? find(text) : NO_PLACES),
};

function* find(text: string): Generator<Place> {
  for (const { 0: row, index } of text.matchAll(ROW)) {
    if (row.includes('\n') && isPadding(text, index)) continue;
    const bytes = /\n/.test(row)
      ? []
      : row
          .slice(1)
          .split('=')
          .map((byte) => Number.parseInt(byte, 16));
    const decoded = decodeText(bytes);
    if (decoded === undefined) continue;
    const read = rewriting(index);
    for (let unit = 0; unit < decoded.text.length; unit++) {
      read.add(
        decoded.text.charAt(unit),
        index + 3 * (decoded.from[unit] ?? 0),
        index + 3 * (decoded.to[unit] ?? 0),
      );
    }
    if (bytes.length === 0) read.add('', index, index + row.length);
    yield read.place(CODE);
  }
}

/** Whether an equals sign is followed by a line end or by what may be an escape; assignments of numbers pass, too. */
function mayHold(text: string): boolean {
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x0a || next === 0x0d || (next >= 0x32 && next <= 0x37)) return true;
  }
  return false;
}

/** Whether the equals sign before a line end fills up base 64. */
function isPadding(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && /[A-Za-z0-9+/_-]|[\u0080-\uffff]/.test(text.charAt(start - 1))) start--;
  return at - start >= LEAST_RUN;
}
