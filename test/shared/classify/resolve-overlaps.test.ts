import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { resolveOverlaps } from '../../../shared/classify/resolve-overlaps.ts';
import type { Hit } from '../../../shared/classify/scan.ts';

const hit = (start: number, end: number, specificity = 50, confidence = 80): Hit => ({
  detector: `d${start}-${end}`,
  category: 'personal',
  start,
  end,
  confidence,
  evidence: ['format'],
  specificity,
});

for (const [title, hits, kept] of [
  ['the more specific stays', [hit(0, 20, 10), hit(5, 10, 90)], ['d5-10']],
  ['what no rule acts on gives way', [hit(0, 20, 10), hit(5, 10, 90, 30)], ['d0-20']],
  ['then the more confident', [hit(0, 9, 50, 60), hit(5, 12, 50, 90)], ['d5-12']],
  ['then the longer', [hit(0, 9), hit(5, 20)], ['d5-20']],
  ['then the earlier', [hit(5, 15), hit(0, 10)], ['d0-10']],
  ['neighbours do not overlap', [hit(5, 9), hit(0, 5)], ['d0-5', 'd5-9']],
  [
    'a loser makes no room for its own losers',
    [hit(0, 4, 20), hit(3, 8, 10), hit(7, 9, 30)],
    ['d0-4', 'd7-9'],
  ],
] as const) {
  it(title, () => {
    assert.deepEqual(
      resolveOverlaps(hits).map(({ detector }) => detector),
      kept,
    );
  });
}

const anyHit = fc
  .tuple(
    fc.nat(60),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(10, 50, 90),
    fc.constantFrom(20, 60, 90),
  )
  .map(([start, length, specificity, confidence]) =>
    hit(start, start + length, specificity, confidence),
  );

it('keeps hits apart, and drops one only for a better one that it overlaps, in any order of the input', () => {
  fc.assert(
    fc.property(fc.array(anyHit, { maxLength: 20 }), (hits) => {
      const kept = resolveOverlaps(hits);
      kept.forEach((one, index) => assert.ok(one.end <= (kept[index + 1]?.start ?? Infinity)));
      for (const one of hits) {
        assert.ok(kept.some((other) => other.start < one.end && one.start < other.end));
      }
      assert.deepEqual(resolveOverlaps(hits.toReversed()), kept);
    }),
  );
});
