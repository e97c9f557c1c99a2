import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { it } from 'node:test';
import { inHex, sha256, startSha256 } from '../../../../shared/classify/validate/sha256.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

it('gives the digest of abc that FIPS 180 prints', () => {
  assert.equal(
    hex(sha256(new TextEncoder().encode('abc'))),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

for (const length of [0, 21, 55, 56, 63, 64, 65, 200]) {
  it(`agrees with Node about ${length} bytes`, () => {
    const bytes = randomBytes(length);
    assert.equal(hex(sha256(bytes)), createHash('sha256').update(bytes).digest('hex'));
  });
}

for (const pieces of [[1], [63, 1], [64, 64], [100, 0, 28, 1], [200, 55], [119]]) {
  it(`agrees with Node about ${pieces.join(' + ')} bytes in pieces, cut out of larger ones`, () => {
    const parts = pieces.map((length) => randomBytes(length + 7).subarray(3, length + 3));
    const hash = startSha256();
    for (const part of parts) hash.update(part);
    const whole = createHash('sha256').update(Buffer.concat(parts));
    assert.equal(inHex(hash.digest()), whole.digest('hex'));
  });
}
