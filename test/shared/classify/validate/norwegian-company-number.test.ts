import assert from 'node:assert/strict';
import { it } from 'node:test';
import { norwegianCompanyNumber } from '../../../../shared/classify/validate/norwegian-company-number.ts';

for (const [text, valid] of [
  ['988077917', true],
  ['988077918', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Norwegian organisation number`, () => {
    assert.equal(norwegianCompanyNumber(text), valid);
  });
}
