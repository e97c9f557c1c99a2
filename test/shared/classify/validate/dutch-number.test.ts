import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dutchNumber } from '../../../../shared/classify/validate/dutch-number.ts';

for (const [text, valid] of [
  ['111222333', true],
  ['111252333', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Dutch citizen number`, () => {
    assert.equal(dutchNumber(text), valid);
  });
}
