import assert from 'node:assert/strict';
import { it } from 'node:test';
import { polishTaxNumber } from '../../../../shared/classify/validate/polish-tax-number.ts';

for (const [text, valid] of [
  ['8567346215', true],
  ['8567346216', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Polish tax number`, () => {
    assert.equal(polishTaxNumber(text), valid);
  });
}
