import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PARTS, timeOf, workOf } from '../../../bench/fuzz.ts';
import { repeated, searchSlow } from '../../../bench/slow-search.ts';
import { classify } from '../../../shared/classify/classify.ts';
import { DETECTORS } from '../../../shared/classify/detectors/index.ts';
import { compileEngine } from '../../../shared/classify/engine.ts';
import { scan } from '../../../shared/classify/scan.ts';

/** Three times what the search found when this was written (a row of colons: every start of an IPv6 address). */
const MOST_WORK = 33;
/** All attempts at one place, each with the longest match. */
const ONE_PLACE = 10_000;
/** For 100 KB on a machine with better things to do; the aim is 15 ms, quadratic time takes seconds. */
const MOST_MICROSECONDS = 1_000_000;

describe('a search for slow texts', () => {
  const found = searchSlow({ seed: 20261122, tries: 1500, parts: PARTS, cost: workOf });

  it('climbs: what it finds costs more than what it began with', () => {
    const plain = Math.max(...PARTS.map((part) => workOf(part) / part.length).slice(0, 12));
    assert.ok((found[0]?.cost ?? 0) > plain);
  });

  it('finds none with more work for a character than can be had already', () => {
    assert.ok((found[0]?.cost ?? Infinity) < MOST_WORK, String(found[0]?.cost));
  });

  it('finds none that takes its time beyond all bounds', () => {
    for (const { piece } of found.slice(0, 3)) {
      const time = timeOf(repeated(piece, 100_000));
      assert.ok(time < MOST_MICROSECONDS, `${time} µs`);
    }
  });

  it('finds none that works on after its budget is used up', () => {
    const engine = compileEngine(DETECTORS);
    for (const { piece } of found) {
      const text = repeated(piece, 20_000);
      const { work, uninspectedFrom } = scan(engine, text, 5000);
      assert.ok(uninspectedFrom !== undefined && uninspectedFrom < text.length);
      assert.ok(work <= 5000 + ONE_PLACE, String(work));
      assert.equal(classify(text, { budget: 5000 }).at(-1)?.detector, 'uninspected');
    }
  });
});
