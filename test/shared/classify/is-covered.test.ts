import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Finding } from '../../../shared/classify/finding.ts';
import { isCovered } from '../../../shared/classify/is-covered.ts';

const at = (start: number, end: number, confidence = 80): Finding => ({
  detector: 'email',
  category: 'personal',
  start,
  end,
  confidence,
  evidence: ['format'],
});
const FINDINGS = [at(2, 5), at(10, 12, 30), at(12, 20), at(40, 41)];

for (const [start, end, covered] of [
  [0, 2, false],
  [0, 3, true],
  [5, 10, false],
  [9, 12, false],
  [9, 13, true],
  [20, 40, false],
  [40, 50, true],
  [41, 50, false],
] as const) {
  it(`${start} to ${end} is ${covered ? '' : 'not '}covered by what rules act on`, () => {
    assert.equal(isCovered(FINDINGS, start, end), covered);
  });
}
