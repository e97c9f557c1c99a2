import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextMeasures } from '../../../../extension-browser/content/originals/font-look.ts';
import {
  heightForRows,
  lineHeights,
  rowsIn,
} from '../../../../extension-browser/content/originals/room-rows.ts';
import {
  fillSpacing,
  roomWidth,
} from '../../../../extension-browser/content/originals/room-width.ts';

const LOOK = { families: 'serif', size: 20, weight: '400', style: 'normal', spacing: 0 };
/** A font in which every letter is 0.57 em wide, but for `i`. */
const MEASURES: TextMeasures = {
  textWidth: (_, text) =>
    Array.from(text, (letter) => (letter === 'i' ? 5 : 11.4)).reduce((a, b) => a + b, 0),
  fontHeight: () => ({ ascent: 18, descent: 5 }),
  safeFont: (families) => families,
};

describe('roomWidth', () => {
  const ROWS: readonly (readonly [string, number])[] = [
    ['a', 1],
    ['i', 0.5],
    ['Zoë', 2],
    ['mira.holt@harborline.org', 13],
    ['محمد', 2.5],
  ];
  for (const [original, em] of ROWS) {
    it(`gives ${em} em to ${original.length} letters`, () => {
      assert.equal(roomWidth(LOOK, original, MEASURES), em);
    });
  }

  it('is the same for words of about the same length', () => {
    assert.equal(roomWidth(LOOK, 'Mira Holt', MEASURES), roomWidth(LOOK, 'Jona Held', MEASURES));
  });

  it('counts letter spacing, and lines of an original as one', () => {
    const wide = roomWidth({ ...LOOK, spacing: 10 }, 'a\nb', MEASURES);
    assert.equal(wide, roomWidth({ ...LOOK, spacing: 10 }, 'a b', MEASURES));
    assert.equal(wide, 3.5);
  });
});

describe('fillSpacing', () => {
  const ROWS: readonly (readonly [string, string, number, number])[] = [
    ['spreads what is left over all letters', 'abcd', 44, 1],
    ['draws letters together a little', 'abcd', 39, -0.25],
    ['does not tear a word apart', 'abcd', 100, 1.6],
    ['does not push letters into each other', 'abcd', 10, -0.6],
    ['leaves joined letters alone', 'محمد', 44, 0],
  ];
  for (const [name, text, room, expected] of ROWS) {
    it(name, () => {
      assert.ok(Math.abs(fillSpacing(text, 40, room, 20) - expected) < 1e-9);
    });
  }
});

describe('rowsIn', () => {
  const ROWS: readonly (readonly [number, number, number])[] = [
    [10, 10, 1],
    [11, 10, 2],
    [18, 10, 3],
    [100, 20, 6],
    [10_000, 20, 1],
    [100, 2, 1],
  ];
  for (const [width, limit, rows] of ROWS) {
    it(`gives ${rows} to ${width} em where a row has ${limit}`, () => {
      assert.equal(rowsIn(width, limit), rows);
    });
  }
});

describe('lineHeights', () => {
  it('puts the baseline where the page has it', () => {
    assert.deepEqual(lineHeights(LOOK, '32px', MEASURES), { line: 32, above: 22, byFonts: false });
  });
  it('takes lines as high as the font when the page does not say', () => {
    assert.deepEqual(lineHeights(LOOK, 'normal', MEASURES), { line: 23, above: 18, byFonts: true });
  });
  it('puts further rows below the first one', () => {
    const heights = lineHeights(LOOK, '32px', MEASURES);
    assert.deepEqual(heightForRows(heights, 20, 1), { ascent: 1.1, descent: 0.5 });
    assert.deepEqual(heightForRows(heights, 20, 3), { ascent: 1.1, descent: 3.7 });
  });
});
