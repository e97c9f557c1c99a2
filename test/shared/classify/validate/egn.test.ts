import assert from 'node:assert/strict';
import { it } from 'node:test';
import { egn } from '../../../../shared/classify/validate/egn.ts';

for (const [text, valid] of [
  ['7523169263', true],
  ['7523169264', false],
  ['7533169263', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Bulgarian civil number`, () => {
    assert.equal(egn(text), valid);
  });
}
