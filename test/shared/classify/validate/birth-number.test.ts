import assert from 'node:assert/strict';
import { it } from 'node:test';
import { birthNumber } from '../../../../shared/classify/validate/birth-number.ts';

for (const [text, valid] of [
  ['7103192745', true],
  ['7103192746', false],
  ['530101123', true],
  ['991231123', false],
  ['7113192745', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Czech or Slovak birth number`, () => {
    assert.equal(birthNumber(text), valid);
  });
}
