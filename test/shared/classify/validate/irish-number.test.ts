import assert from 'node:assert/strict';
import { it } from 'node:test';
import { irishNumber } from '../../../../shared/classify/validate/irish-number.ts';

for (const [text, valid] of [
  ['6433435F', true],
  ['6433435OA', true],
  ['6433435E', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} an Irish PPS number`, () => {
    assert.equal(irishNumber(text), valid);
  });
}
