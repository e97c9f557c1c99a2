import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hungarianTaxNumber } from '../../../../shared/classify/validate/hungarian-tax-number.ts';

for (const [text, valid] of [
  ['12892312', true],
  ['12892313', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Hungarian tax number`, () => {
    assert.equal(hungarianTaxNumber(text), valid);
  });
}
