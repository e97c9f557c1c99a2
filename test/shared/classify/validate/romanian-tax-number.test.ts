import assert from 'node:assert/strict';
import { it } from 'node:test';
import { romanianTaxNumber } from '../../../../shared/classify/validate/romanian-tax-number.ts';

for (const [text, valid] of [
  ['18547290', true],
  ['18547291', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Romanian tax number`, () => {
    assert.equal(romanianTaxNumber(text), valid);
  });
}
