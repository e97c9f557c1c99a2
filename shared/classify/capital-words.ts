import { FOREIGN, MARGIN, OUTSIDE, type TextBytes } from './text-bytes.ts';

/** Of a byte: 1 for a capital letter, 2 for a character beyond ASCII, which may be one. */
const BEGINS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= FOREIGN) return byte === OUTSIDE ? 0 : 2;
  return byte >= 0x41 && byte <= 0x5a ? 1 : 0;
});
/** Of the byte before: which of these it parts from a word. A character beyond ASCII may be a quotation mark, but also a letter. */
const PARTS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= FOREIGN) return byte === OUTSIDE ? 3 : 1;
  return /\w/.test(String.fromCharCode(byte)) ? 0 : 3;
});

/** Collects where words begin with a capital letter, in order; returns how many. Cost: a nanosecond a character. */
export function capitalWords(bytes: TextBytes, from: number, to: number, into: Int32Array): number {
  let count = 0;
  let parts = PARTS[bytes[MARGIN + from - 1] ?? OUTSIDE] ?? 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[MARGIN + at] ?? OUTSIDE;
    into[count] = at;
    count += ((parts & (BEGINS[byte] ?? 0)) + 1) >> 1;
    parts = PARTS[byte] ?? 0;
  }
  return count;
}
