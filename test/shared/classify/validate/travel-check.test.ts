import assert from 'node:assert/strict';
import { it } from 'node:test';
import { travelCheck } from '../../../../shared/classify/validate/travel-check.ts';

for (const [text, valid] of [
  ['L898902C36', true],
  ['7408122', true],
  ['1204159', true],
  ['ZE184226B<<<<<1', true],
  ['L898902C35', false],
  ['7408123', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} right as part of a travel document`, () => {
    assert.equal(travelCheck(text), valid);
  });
}
