import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cashAddress } from '../../../../shared/classify/validate/cash-address.ts';

const ADDRESS = 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a';

it('knows the example of the specification', () => {
  assert.ok(cashAddress('bitcoincash', ADDRESS));
});

it('the prefix is part of what is checked', () => {
  assert.ok(!cashAddress('bchtest', ADDRESS));
});

it('a changed character breaks the checksum', () => {
  assert.ok(!cashAddress('bitcoincash', ADDRESS.replace('z', 'q')));
});
