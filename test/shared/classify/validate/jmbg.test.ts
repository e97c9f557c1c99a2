import assert from 'node:assert/strict';
import { it } from 'node:test';
import { jmbg } from '../../../../shared/classify/validate/jmbg.ts';

it('knows a Slovenian number by its region', () => {
  assert.ok(jmbg('0101006500006', 50, 59));
  assert.ok(!jmbg('0101006500006', 70, 99));
});

it('a changed digit is seen', () => {
  assert.ok(!jmbg('0101006500007', 50, 59));
});

it('nobody was born in 1500', () => {
  assert.ok(!jmbg('0101500500006', 50, 59));
});
