import assert from 'node:assert/strict';
import { it } from 'node:test';
import { balticCode } from '../../../../shared/classify/validate/baltic-code.ts';

for (const [text, valid] of [
  ['36805280109', true],
  ['33309240064', true],
  ['36805280108', false],
  ['36813280109', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a personal code of Estonia or Lithuania`, () => {
    assert.equal(balticCode(text), valid);
  });
}
