import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { gzip } from '../../../shared/wire/gzip.ts';

test('what is unpacked is what was packed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 5_000 }), async (text) => {
      assert.equal(gunzipSync((await gzip(text)) ?? '').toString(), text);
    }),
    { numRuns: 30 },
  );
});

test('megabytes come back whole', async () => {
  const text = Array.from({ length: 200_000 }, (_, n) => (n * 7919).toString(36)).join(' ');
  assert.equal(gunzipSync((await gzip(text)) ?? '').toString(), text);
});
