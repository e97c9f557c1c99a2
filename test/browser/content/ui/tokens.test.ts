import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { themed, type Tokens } from '../../../../extension-browser/content/ui/tokens.ts';

/** WCAG 2.2, relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Text (4.5) and the edges of fields and buttons (3), on what they lie on. axe-core cannot tell in the top layer. */
const PAIRS: readonly (readonly [keyof Tokens, keyof Tokens, number])[] = [
  ['ink', 'surface', 4.5],
  ['ink', 'raised', 4.5],
  ['quiet', 'surface', 4.5],
  ['quiet', 'raised', 4.5],
  ['waterInk', 'water', 4.5],
  ['waterInk', 'waterDeep', 4.5],
  ['red', 'surface', 4.5],
  ['water', 'waterSoft', 3],
  ['amber', 'amberSoft', 3],
  ['red', 'redSoft', 3],
  ['field', 'surface', 3],
  ['field', 'raised', 3],
];

describe('Colours of what is drawn into pages', () => {
  const schemes: Tokens[] = [];
  themed((tokens) => {
    schemes.push(tokens);
    return '';
  });
  for (const [index, scheme] of ['light', 'dark'].entries()) {
    for (const [front, back, least] of PAIRS) {
      it(`${scheme}: ${front} on ${back} has at least ${least}:1`, () => {
        const tokens = schemes[index];
        assert.ok(tokens);
        assert.ok(contrast(tokens[front], tokens[back]) >= least);
      });
    }
  }
});
