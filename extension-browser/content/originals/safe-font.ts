/** The parts of a `FontFace` that matter here. */
export interface Face {
  readonly family: string;
  readonly status: string;
  readonly unicodeRange: string;
}

const GENERIC = 'system-ui, sans-serif';

/**
 * Returns a function that gives the font families of the page's text, or generic ones when drawing the original in them would
 * make the browser load a face. A page can cut its font into faces of one character each (`unicode-range`) and would read
 * from the requests which characters the original has. Faces that are loaded already tell nothing. Pages have hundreds of
 * faces, so make one function for each pass.
 */
export function safeFonts(faces: Iterable<Face>): (families: string, text: string) => string {
  const unloaded = [...faces]
    .filter(({ status }) => status !== 'loaded')
    .map(({ family, unicodeRange }) => ({ name: plainName(family), unicodeRange }));
  const known = new Map<string, readonly Range[]>();
  const rangesOf = (families: string): readonly Range[] => {
    const before = known.get(families);
    if (before !== undefined) return before;
    const named = new Set(families.split(',').map(plainName));
    const ranges = unloaded
      .filter(({ name }) => named.has(name))
      .flatMap(({ unicodeRange }) => parseRanges(unicodeRange));
    known.set(families, ranges);
    return ranges;
  };
  return (families, text) => {
    const ranges = rangesOf(families);
    if (ranges.length === 0) return families;
    const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const loads = ranges.some(([from, to]) => codes.some((code) => code >= from && code <= to));
    return loads ? GENERIC : families;
  };
}

/** First and last code point. */
type Range = readonly [number, number];

function plainName(family: string): string {
  return family
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .toLowerCase();
}

/** CSS Fonts 4 `unicode-range`: `U+26`, `U+0-7F`, `U+4??`. What cannot be read counts as everything. */
function parseRanges(text: string): readonly Range[] {
  return text.split(',').map((part) => {
    const [, from = '', to] = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
    if (from === '') return [0, 0x10_ff_ff];
    const low = Number.parseInt(from.replaceAll('?', '0'), 16);
    return [low, Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)];
  });
}
