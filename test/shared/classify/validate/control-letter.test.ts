import assert from 'node:assert/strict';
import { it } from 'node:test';
import { controlLetter } from '../../../../shared/classify/validate/control-letter.ts';

for (const [digits, letter] of [
  ['54362315', 'K'],
  ['12345678', 'Z'],
  ['0', 'T'],
] as const) {
  it(`${digits} goes with ${letter}`, () => {
    assert.equal(controlLetter(digits), letter);
  });
}
