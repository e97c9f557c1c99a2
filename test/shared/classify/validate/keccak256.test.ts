import assert from 'node:assert/strict';
import { it } from 'node:test';
import { keccak256 } from '../../../../shared/classify/validate/keccak256.ts';

for (const [text, digest] of [
  ['', 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470'],
  ['abc', '4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45'],
] as const) {
  it(`gives the known digest of ${text || 'nothing'}`, () => {
    const bytes = keccak256(new TextEncoder().encode(text));
    assert.equal(Buffer.from(bytes).toString('hex'), digest);
  });
}
