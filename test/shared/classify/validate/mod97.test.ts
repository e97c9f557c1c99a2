import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mod97 } from '../../../../shared/classify/validate/mod97.ts';

for (const [iban, valid] of [
  ['DE89370400440532013000', true],
  ['GB82WEST12345698765432', true],
  ['NO9386011117947', true],
  ['DE88370400440532013000', false],
  ['GB82WEST12345698765423', false],
  ['DE89 3704', false],
] as const) {
  it(`${iban} ${valid ? 'passes' : 'fails'} the check`, () => {
    assert.equal(mod97(iban), valid);
  });
}
