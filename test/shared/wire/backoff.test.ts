import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { backoff, MAX_BACKOFF_MS } from '../../../shared/wire/backoff.ts';

const ROWS = [
  [1, 1_000],
  [2, 2_000],
  [5, 16_000],
  [9, 256_000],
  [10, 300_000],
  [5_000, 300_000],
] as const;

for (const [failures, bound] of ROWS) {
  test(`after failure ${failures} the pause is at most ${bound / 1000} s`, () => {
    assert.equal(
      backoff(failures, () => 1),
      bound,
    );
    assert.equal(
      backoff(failures, () => 0),
      0,
    );
  });
}

test('the pause is never negative, and never above five minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1 }), (n, random) => {
      if (Number.isNaN(random)) return;
      const pause = backoff(n, () => random);
      assert.ok(pause >= 0 && pause <= MAX_BACKOFF_MS);
    }),
  );
});
