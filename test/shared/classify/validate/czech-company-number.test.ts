import assert from 'node:assert/strict';
import { it } from 'node:test';
import { czechCompanyNumber } from '../../../../shared/classify/validate/czech-company-number.ts';

for (const [text, valid] of [
  ['25123891', true],
  ['25123890', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Czech company number`, () => {
    assert.equal(czechCompanyNumber(text), valid);
  });
}
