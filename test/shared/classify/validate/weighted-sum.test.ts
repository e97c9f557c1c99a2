import assert from 'node:assert/strict';
import { it } from 'node:test';
import { weightedSum } from '../../../../shared/classify/validate/weighted-sum.ts';

it('counts letters from ten', () => {
  assert.equal(weightedSum('1A2', [1, 2, 3]), 1 + 20 + 6);
});

it('looks at as many characters as there are weights', () => {
  assert.equal(weightedSum('999', [1]), 9);
});
