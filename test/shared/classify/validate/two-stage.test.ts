import assert from 'node:assert/strict';
import { it } from 'node:test';
import { twoStage } from '../../../../shared/classify/validate/two-stage.ts';

for (const [text, valid] of [
  ['12345678', true],
  ['12345679', false],
  ['119511515', true],
  ['100001919017', true],
  ['100001919018', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} right by one of the two rows of weights`, () => {
    assert.equal(twoStage(text), valid);
  });
}
