import assert from 'node:assert/strict';
import { it } from 'node:test';
import { luhn } from '../../../../shared/classify/validate/luhn.ts';

for (const [text, valid] of [
  ['4111 1111 1111 1111', true],
  ['378282246310005', true],
  ['79927398713', true],
  ['79927398710', false],
  ['4111 1111 1111 1112', false],
  ['', false],
] as const) {
  it(`${text || 'nothing'} ${valid ? 'has' : 'lacks'} a right check digit`, () => {
    assert.equal(luhn(text), valid);
  });
}
