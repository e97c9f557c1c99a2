import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crc32 as zlibCrc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { base62, crc32 } from '../../../../shared/classify/validate/crc32.ts';

it('agrees with zlib on any ASCII text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      assert.equal(crc32(text), zlibCrc32(text));
    }),
  );
});

it('writes base 62 with digits first, padded', () => {
  assert.equal(base62(0, 6), '000000');
  assert.equal(base62(61, 2), '0z');
  assert.equal(base62(62 * 62 + 10, 6), '00010A');
});
