import assert from 'node:assert/strict';
import { it } from 'node:test';
import { luhnLetters } from '../../../../shared/classify/validate/luhn-letters.ts';

for (const [text, valid] of [
  ['US0378331005', true],
  ['US5949181045', true],
  ['DE000BAY0017', true],
  ['US0378331006', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} right by Luhn with letters`, () => {
    assert.equal(luhnLetters(text), valid);
  });
}
