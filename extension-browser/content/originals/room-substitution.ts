import { ascii, behindOffsets, u16, u32, type Bytes } from './sfnt.ts';

/** The characters of a placeholder's name, in the order of their glyphs, which begin at 1. */
export const NAME_CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_';

const glyphOf = (character: string): number => NAME_CHARACTERS.indexOf(character) + 1;

/** The glyph that stands for the name at this index. */
export const roomGlyph = (index: number): number => NAME_CHARACTERS.length + 1 + index;

/** `names` become one glyph each. Longer names come first: `EMAIL_12` also begins with `EMAIL_1`. */
function ligatures(names: readonly string[]): Bytes {
  const firsts = [...new Set(names.map((name) => glyphOf(name.charAt(0))))].sort((a, b) => a - b);
  const sets = firsts.map((first) => {
    const parts = names
      .map((name, index) => ({ name, glyph: roomGlyph(index) }))
      .filter(({ name }) => glyphOf(name.charAt(0)) === first)
      .toSorted((a, b) => b.name.length - a.name.length)
      .map(({ name, glyph }) => u16(glyph, name.length, ...Array.from(name.slice(1), glyphOf)));
    return [...u16(parts.length), ...behindOffsets(2, parts)];
  });
  const list = behindOffsets(6, sets);
  return [...u16(1, 6 + list.length, sets.length), ...list, ...u16(1, firsts.length, ...firsts)];
}

/** All that is left of the characters becomes glyph 0, "not in this font", and the browser takes the page's font for it. */
function nothingElse(): Bytes {
  const count = NAME_CHARACTERS.length;
  const none = Array.from({ length: count }, () => 0);
  return [...u16(2, 6 + 2 * count, count, ...none), ...u16(2, 1, 1, count, 0)];
}

const lookup = (type: number, subtable: Bytes): Bytes => [...u16(type, 0, 1, 8), ...subtable];

/**
 * The GSUB table that makes a placeholder's name one glyph. It is a `ccmp` feature, since pages switch ligatures off for
 * code, with `font-variant-ligatures` or by letter spacing, and nothing switches `ccmp` off.
 * Source: OpenType 1.9.1, "GSUB": lookup types 1 and 4.
 */
export function roomSubstitution(names: readonly string[]): Bytes {
  const scripts = [...u16(1), ...ascii('DFLT'), ...u16(8), ...u16(4, 0), ...u16(0, 0xff_ff, 1, 0)];
  const features = [...u16(1), ...ascii('ccmp'), ...u16(8), ...u16(0, 2, 0, 1)];
  const lookups = [
    ...u16(2),
    ...behindOffsets(2, [lookup(4, ligatures(names)), lookup(1, nothingElse())]),
  ];
  const parts = behindOffsets(4, [scripts, features, lookups]);
  return [...u32(0x0001_0000), ...parts];
}
