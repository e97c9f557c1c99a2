import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bech32 } from '../../../../shared/classify/validate/bech32.ts';

for (const [text, kind] of [
  ['A12UEL5L', 'bech32'],
  ['a12uel5l', 'bech32'],
  ['A1LQFN3A', 'bech32m'],
  ['abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx', 'bech32m'],
  ['A1G7SGD8', undefined],
  ['a12UEL5L', undefined],
  ['1qzzfhee', undefined],
] as const) {
  it(`${text} is ${kind ?? 'neither'}`, () => {
    assert.equal(bech32(text), kind);
  });
}
