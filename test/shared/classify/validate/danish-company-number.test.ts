import assert from 'node:assert/strict';
import { it } from 'node:test';
import { danishCompanyNumber } from '../../../../shared/classify/validate/danish-company-number.ts';

for (const [text, valid] of [
  ['13585628', true],
  ['13585627', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Danish company number`, () => {
    assert.equal(danishCompanyNumber(text), valid);
  });
}
