import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verhoeff } from '../../../../shared/classify/validate/verhoeff.ts';

for (const [text, valid] of [
  ['2363', true],
  ['2364', false],
  ['3263', false],
  ['123451', true],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} right by Verhoeff`, () => {
    assert.equal(verhoeff(text), valid);
  });
}
