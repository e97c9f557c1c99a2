import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeFonts, type Face } from '../../../../extension-browser/content/originals/safe-font.ts';

const face = (unicodeRange: string, status = 'unloaded', family = 'App Sans'): Face => ({
  family,
  status,
  unicodeRange,
});

describe('safeFonts', () => {
  const KEPT = '"App Sans", serif';
  const ROWS: readonly (readonly [string, readonly Face[], string])[] = [
    ['keeps a font without faces', [], KEPT],
    ['keeps a face that is loaded', [face('U+0-10FFFF', 'loaded')], KEPT],
    ['keeps a face for characters that the text has not', [face('U+400-4FF')], KEPT],
    ['keeps it when the face is of another family', [face('U+51', 'unloaded', 'Other')], KEPT],
    ['leaves a face for one character of the text', [face('U+51')], 'system-ui, sans-serif'],
    ['leaves a face in a list of ranges', [face('U+1-2, U+50-5f')], 'system-ui, sans-serif'],
    ['leaves a face with a wildcard', [face('U+5?')], 'system-ui, sans-serif'],
    ['leaves a face that is still loading', [face('U+51', 'loading')], 'system-ui, sans-serif'],
    ['leaves a face it cannot read', [face('nonsense')], 'system-ui, sans-serif'],
    [
      'compares names without quotes and case',
      [face('U+51', 'unloaded', '"app sans"')],
      'system-ui, sans-serif',
    ],
  ];
  for (const [name, faces, expected] of ROWS) {
    it(name, () => {
      assert.equal(safeFonts(faces)(KEPT, 'Quentin'), expected);
    });
  }
});
