import assert from 'node:assert/strict';
import { it } from 'node:test';
import { greekTaxNumber } from '../../../../shared/classify/validate/greek-tax-number.ts';

for (const [text, valid] of [
  ['094259216', true],
  ['023456780', true],
  ['123456781', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Greek tax number`, () => {
    assert.equal(greekTaxNumber(text), valid);
  });
}
