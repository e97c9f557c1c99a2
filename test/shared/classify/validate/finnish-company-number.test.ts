import assert from 'node:assert/strict';
import { it } from 'node:test';
import { finnishCompanyNumber } from '../../../../shared/classify/validate/finnish-company-number.ts';

for (const [text, valid] of [
  ['20774740', true],
  ['20774741', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Finnish business ID`, () => {
    assert.equal(finnishCompanyNumber(text), valid);
  });
}
