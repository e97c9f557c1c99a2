import assert from 'node:assert/strict';
import { it } from 'node:test';
import { portugueseTaxNumber } from '../../../../shared/classify/validate/portuguese-tax-number.ts';

for (const [text, valid] of [
  ['501964843', true],
  ['501964842', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Portuguese tax number`, () => {
    assert.equal(portugueseTaxNumber(text), valid);
  });
}
