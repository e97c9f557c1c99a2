/** The parts of a `FontFace` that matter here. */
export interface Face {
  readonly family: string;
  readonly status: string;
  readonly unicodeRange: string;
}

const GENERIC = 'system-ui, sans-serif';

/**
 * The font families of the page's text, or generic ones when drawing the original in them would make the browser load a face.
 * A page can cut its font into faces of one character each (`unicode-range`) and would read from the requests which
 * characters the original has. Faces that are loaded already tell nothing.
 */
export function safeFont(families: string, text: string, faces: Iterable<Face>): string {
  const named = new Set(families.split(',').map(plainName));
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  for (const face of faces) {
    if (face.status === 'loaded' || !named.has(plainName(face.family))) continue;
    const ranges = parseRanges(face.unicodeRange);
    if (codes.some((code) => ranges.some(([from, to]) => code >= from && code <= to))) {
      return GENERIC;
    }
  }
  return families;
}

function plainName(family: string): string {
  return family
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .toLowerCase();
}

/** CSS Fonts 4 `unicode-range`: `U+26`, `U+0-7F`, `U+4??`. What cannot be read counts as everything. */
function parseRanges(text: string): readonly (readonly [number, number])[] {
  return text.split(',').map((part) => {
    const [, from = '', to] = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
    if (from === '') return [0, 0x10_ff_ff];
    const low = Number.parseInt(from.replaceAll('?', '0'), 16);
    return [low, Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)];
  });
}
