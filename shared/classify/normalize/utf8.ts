/** A decoder's result: `text` with, for each of its units, the bytes `[from, to)` it comes from. */
export interface DecodedBytes {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Bytes that a text need not have and a picture or a hash has at once: all controls but tab and line ends. */
export const isControl = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);

/** Whether a text's first bytes look like text: all but one in four printable ASCII, or of UTF-16. */
export function looksLikeText(bytes: readonly number[]): boolean {
  if (isWide(bytes)) return bytes.every((byte, at) => at % 2 === 1 || !isControl(byte));
  let printable = 0;
  for (const byte of bytes) {
    if (isControl(byte)) return false;
    if (byte < 0x80) printable++;
  }
  return printable * 4 >= bytes.length * 3;
}

/**
 * Decodes UTF-8, or UTF-16 in little-endian order when every second byte is zero (as PowerShell encodes commands). Undefined when it is
 * neither or holds control characters. A character cut off at the end is left out. Linear.
 */
export function decodeText(bytes: readonly number[]): DecodedBytes | undefined {
  if (isWide(bytes)) return decodeWide(bytes);
  const from: number[] = [];
  const to: number[] = [];
  const points: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (isControl(lead)) return undefined;
    const size = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (size === 0 || lead > 0xf4) return undefined;
    if (at + size > bytes.length) break;
    let point = size === 1 ? lead : lead & (0xff >> (size + 1));
    for (let next = 1; next < size; next++) {
      const byte = bytes[at + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (byte & 0x3f);
    }
    if (point > 0x10ffff) return undefined;
    const char = String.fromCodePoint(point);
    points.push(char);
    for (let unit = 0; unit < char.length; unit++) {
      from.push(at);
      to.push(at + size);
    }
    at += size;
  }
  return { text: points.join(''), from, to };
}

const isWide = (bytes: readonly number[]): boolean =>
  bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0;

function decodeWide(bytes: readonly number[]): DecodedBytes | undefined {
  const from: number[] = [];
  const to: number[] = [];
  const units: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    if (isControl(unit)) return undefined;
    units.push(String.fromCharCode(unit));
    from.push(at);
    to.push(at + 2);
  }
  return { text: units.join(''), from, to };
}
