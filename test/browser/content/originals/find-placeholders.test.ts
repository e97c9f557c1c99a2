import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { findPlaceholders } from '../../../../extension-browser/content/originals/find-placeholders.ts';

const placeholder = fc
  .tuple(fc.stringMatching(/^[A-Z][A-Z0-9_]{1,30}$/), fc.integer({ min: 0, max: 99_999 }))
  .map(([word, number]) => `[${word}_${number}]`);

describe('findPlaceholders', () => {
  const ROWS: readonly (readonly [string, readonly string[]])[] = [
    ['Write to [EMAIL_1] or [EMAIL_2].', ['[EMAIL_1]', '[EMAIL_2]']],
    ['[PAYMENT_CARD_12][IBAN_3]', ['[PAYMENT_CARD_12]', '[IBAN_3]']],
    ['[[EMAIL_1]]', ['[EMAIL_1]']],
    ['[EMAIL_1', []],
    ['[email_1]', []],
    ['[EMAIL]', []],
    ['[EMAIL_123456]', []],
    ['[1_2]', []],
    ['[EMAIL _1]', []],
    ['', []],
  ];
  for (const [text, expected] of ROWS) {
    it(`finds ${expected.length} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        findPlaceholders(text).map((found) => found.placeholder),
        expected,
      );
    });
  }

  it('finds every placeholder between texts without brackets, at its place', () => {
    const between = fc.string().map((text) => text.replaceAll(/[[\]]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(between, placeholder)), between, (parts, tail) => {
        const text = parts.flat().join('') + tail;
        const found = findPlaceholders(text);
        assert.deepEqual(
          found.map(({ start, end }) => text.slice(start, end)),
          parts.map(([, token]) => token),
        );
      }),
    );
  });

  it('gives spans that are in order, apart, and hold what they say, for any text', () => {
    const noise = fc.array(fc.oneof(placeholder, fc.constantFrom('[', ']', '_', 'A', '7', ' ')));
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, placeholder } of findPlaceholders(text)) {
          assert.ok(start >= last && end <= text.length);
          assert.equal(text.slice(start, end), placeholder);
          last = end;
        }
      }),
    );
  });
});
