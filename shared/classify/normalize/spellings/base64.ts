import type { Place, Spelling } from '../spelling.ts';
import { decodeText, isControl } from '../utf8.ts';
import { LEAST_RUN } from '../probe.ts';

const CODE = 'decoded:base64';
/** Characters decoded to see whether the rest is worth it: nine bytes. */
const HEAD = 12;
const MOST_SIGNS = 2;
/** Shortest line of base 64 that goes on in the next: mails and PEM files break at 64 or 76, some tools at 60. */
const SHORTEST_LINE = 40;

const VALUE = new Int8Array(128).fill(-1);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < ALPHABET.length; value++) VALUE[ALPHABET.charCodeAt(value)] = value;
VALUE[0x2d] = 62;
VALUE[0x5f] = 63;

/** Base 64 in both alphabets (RFC 4648, sections 4 and 5), with or without padding, also broken into lines, of UTF-8 or UTF-16 text. */
export const base64: Spelling = {
  codes: [CODE],
  joins: false,
  decodes: true,
  *places(text, { runs }) {
    let done = 0;
    for (let index = 0; index < runs.length; index += 2) {
      const start = runs[index] ?? 0;
      const end = runs[index + 1] ?? 0;
      if (start < done) continue;
      const place = decodeFrom(text, start, end);
      if (place === undefined) continue;
      done = place.end;
      yield place;
    }
  },
};

function decodeFrom(text: string, run: number, end: number): Place | undefined {
  let signs = 0;
  for (let start = run; start + LEAST_RUN <= end; start++) {
    // A word and a sign may lead to it, as in `/path/…` and `token_…`: it may begin after one of the first signs.
    if (start > run && !isSign(text.charCodeAt(start - 1))) continue;
    if (signs++ > MOST_SIGNS) return undefined;
    if (!beginsWell(text, start)) continue;
    const place = decode(text, start, lastLine(text, start, end)) ?? decode(text, start, end);
    if (place !== undefined) return place;
  }
  return undefined;
}

const isSign = (unit: number): boolean =>
  unit === 0x2b || unit === 0x2d || unit === 0x2f || unit === 0x5f;

/** Whether the first bytes look like text, without a list of them: of a thousand runs hardly one goes further. */
function beginsWell(text: string, start: number): boolean {
  let printable = 0;
  let zeros = 0;
  for (let at = start; at < start + HEAD; at += 4) {
    const bits =
      (valueAt(text, at) << 18) |
      (valueAt(text, at + 1) << 12) |
      (valueAt(text, at + 2) << 6) |
      valueAt(text, at + 3);
    for (let shift = 16; shift >= 0; shift -= 8) {
      const byte = (bits >> shift) & 0xff;
      if (byte === 0) zeros++;
      else if (isControl(byte)) return false;
      else if (byte < 0x80) printable++;
    }
  }
  return zeros === 0 ? printable >= 6 : printable + zeros === 9 && zeros >= 4;
}

/** Where the base 64 ends that goes on over line ends: in lines of one length, but for the last. */
function lastLine(text: string, start: number, end: number): number {
  let last = end;
  const width = end - start;
  if (width < SHORTEST_LINE) return last;
  for (;;) {
    const feed = text.startsWith('\r\n', last) ? 2 : text.startsWith('\n', last) ? 1 : 0;
    let next = last + feed;
    while (next < text.length && valueAt(text, next) >= 0) next++;
    const length = next - last - feed;
    if (feed === 0 || length === 0 || length > width) break;
    // A word of the sentence that follows is no line.
    if (length < width && !/^=|^[\r\n"'`]?$/.test(text.charAt(next))) break;
    last = next;
    if (length < width) break;
  }
  return last;
}

function decode(text: string, start: number, end: number): Place | undefined {
  const offsets = offsetsOf(text, start, end);
  const decoded = decodeText(bytesOf(offsets, text));
  if (decoded === undefined || decoded.text.length < 5) return undefined;
  // The whole group of four goes that a byte is in: what a placeholder parts can still be decoded on either side.
  const groupOf = (byte: number): number => Math.floor(byte / 3) * 4;
  const after = (byte: number): number =>
    (offsets[Math.min(offsets.length, groupOf(byte - 1) + 4) - 1] ?? start) + 1;
  let last = end;
  while (text.charAt(last) === '=' && last < end + 2) last++;
  return {
    start,
    end: last,
    text: decoded.text,
    code: CODE,
    origin: {
      from: decoded.from.map((byte) => (offsets[groupOf(byte)] ?? start) - start),
      to: decoded.to.map((byte) => (after(byte) === end ? last : after(byte)) - start),
    },
  };
}

/** Where the characters of the alphabet stand; line ends are left out. */
function offsetsOf(text: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  for (let at = start; at < end; at++) if (valueAt(text, at) >= 0) offsets.push(at);
  return offsets;
}

function valueAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (VALUE[unit] ?? -1) : -1;
}

function bytesOf(offsets: readonly number[], text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const at of offsets) {
    bits = ((bits << 6) | valueAt(text, at)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  return bytes;
}
