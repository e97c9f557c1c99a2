import assert from 'node:assert/strict';
import { it } from 'node:test';
import { base58Check, RIPPLE_ALPHABET } from '../../../../shared/classify/validate/base58-check.ts';

it('the address of the first Bitcoin block has version 0', () => {
  assert.equal(base58Check('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')?.[0], 0);
});

it('a changed character breaks the checksum', () => {
  assert.equal(base58Check('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'), undefined);
});

it('a character outside the alphabet is no address', () => {
  assert.equal(base58Check('1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a'), undefined);
});

it('the XRP Ledger orders the same characters otherwise', () => {
  const genesis = 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh';
  assert.equal(base58Check(genesis, 21, RIPPLE_ALPHABET)?.[0], 0);
  assert.equal(base58Check(genesis), undefined);
});
