import assert from 'node:assert/strict';
import { it } from 'node:test';
import { luhnDigit } from '../../../../shared/classify/validate/luhn-digit.ts';

it('finds the digit that is missing', () => {
  assert.equal(luhnDigit('7992739871'), 3);
});
