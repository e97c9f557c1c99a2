import assert from 'node:assert/strict';
import { it } from 'node:test';
import { moneroAddress } from '../../../../shared/classify/validate/monero-address.ts';

for (const [text, valid] of [
  [
    '44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A',
    true,
  ],
  [
    '44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3B',
    false,
  ],
  ['0', false],
] as const) {
  it(`${text} ${valid ? 'is' : 'is not'} a Monero address`, () => {
    assert.equal(moneroAddress(text), valid);
  });
}
