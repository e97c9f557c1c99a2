import assert from 'node:assert/strict';
import { it } from 'node:test';
import { latvianCode } from '../../../../shared/classify/validate/latvian-code.ts';

for (const [text, valid] of [
  ['16117519997', true],
  ['16117519999', false],
  ['32367389901', true],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Latvian personal code`, () => {
    assert.equal(latvianCode(text), valid);
  });
}
