/** Bytes of a font file, most significant first. */
export type Bytes = readonly number[];

export const u16 = (...values: readonly number[]): Bytes =>
  values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);

export const u32 = (...values: readonly number[]): Bytes =>
  values.flatMap((value) => u16(value >>> 16, value & 0xff_ff));

export const ascii = (text: string): Bytes =>
  Array.from(text, (character) => character.charCodeAt(0));

/** Parts one after another, behind a list of where each begins, counted from `base` bytes before the list. */
export function behindOffsets(base: number, parts: readonly Bytes[]): Bytes {
  let at = base + 2 * parts.length;
  const offsets = parts.map((part) => {
    const here = at;
    at += part.length;
    return here;
  });
  return [...u16(...offsets), ...parts.flat()];
}

const padded = (bytes: Bytes): Bytes =>
  [...bytes, 0, 0, 0].slice(0, Math.ceil(bytes.length / 4) * 4);

/**
 * A font file of TrueType flavour from its tables, given in the order of their names.
 * Source: OpenType 1.9.1, "Organization of an OpenType Font".
 */
export function sfnt(tables: Readonly<Record<string, Bytes>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(tables);
  const power = Math.floor(Math.log2(entries.length));
  const range = 16 * 2 ** power;
  const directory: number[] = [];
  const body: number[] = [];
  const start = 12 + 16 * entries.length;
  for (const [name, bytes] of entries) {
    const whole = padded(bytes);
    let sum = 0;
    for (let at = 0; at < whole.length; at += 4) {
      const [a = 0, b = 0, c = 0, d = 0] = whole.slice(at, at + 4);
      sum = (sum + ((a << 24) | (b << 16) | (c << 8) | d)) >>> 0;
    }
    directory.push(...ascii(name), ...u32(sum, start + body.length, bytes.length));
    body.push(...whole);
  }
  const header = [
    ...u32(0x0001_0000),
    ...u16(entries.length, range, power, 16 * entries.length - range),
  ];
  return Uint8Array.from([...header, ...directory, ...body]);
}
