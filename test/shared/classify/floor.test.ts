import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from '../../../shared/classify/classify.ts';
import { compileCustom } from '../../../shared/classify/custom.ts';
import { DETECTORS } from '../../../shared/classify/detectors/index.ts';
import type { Finding } from '../../../shared/classify/finding.ts';
import { leastConfidence } from '../../../shared/policy/least-confidence.ts';
import type { Condition } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { readFixtures } from './read-fixture.ts';

const wanted = (findings: readonly Finding[], floor: number): Finding[] =>
  findings.filter(({ confidence }) => confidence >= floor);

describe('a floor', () => {
  const texts = DETECTORS.flatMap(({ id }) =>
    [...readFixtures(id, 'match'), ...readFixtures(id, 'pass')].map(({ text }) => text),
  );
  it('leaves out nothing above it, in any example of any detector', () => {
    for (const text of texts) {
      const all = classify(text, { floor: 0 });
      for (const floor of [30, 50]) {
        assert.deepEqual(wanted(classify(text, { floor }), floor), wanted(all, floor));
      }
    }
  });

  for (const [where, text] of [
    ['beside the number', 'CPR 0707614285'],
    ['in the heading of its column', 'name;cpr\nx;0707614285\ny;0707614293'],
    ['in a key of several words', '{"customerCpr": "0707614285"}'],
    ['in the key of a list above', 'cpr:\n  - 0707614285\n'],
  ] as const) {
    it(`leaves a number that has its word ${where}`, () => {
      const all = classify(text, { floor: 0 }).filter(({ detector }) => detector === 'dk-cpr');
      assert.ok(all.length > 0);
      assert.deepEqual(
        classify(text).filter(({ detector }) => detector === 'dk-cpr'),
        all,
      );
    });
  }

  it('leaves out what no word makes likely', () => {
    const low = classify('It came on 2026-03-04 by post', { floor: 0 });
    assert.ok(low.length > wanted(low, 50).length);
    assert.deepEqual(classify('It came on 2026-03-04 by post'), wanted(low, 50));
  });

  it('goes down where a rule pack lifts findings or asks for unsure ones', () => {
    const pack = { dictionaries: [], patterns: [] };
    assert.equal(compileCustom(pack).floor, 50);
    const lifted = { ...pack, overrides: [{ detectors: ['date'], confidence: 90 }] };
    assert.equal(compileCustom(lifted).floor, 0);
    assert.equal(
      classify('It came on 2026-03-04 by post', { custom: compileCustom(lifted) })[0]?.confidence,
      90,
    );
  });
});

describe('the least confidence of a policy', () => {
  const least = (when: Condition): number =>
    leastConfidence({
      rules: [{ id: 'a', title: 'A', mode: 'enforce', when, action: 'block', message: '' }],
    });
  it('is the least that a rule about findings asks for', () => {
    assert.equal(leastConfidence(STARTER_POLICY), 50);
    assert.equal(least({ detectors: ['date'], minConfidence: 20 }), 20);
    assert.equal(least({ categories: ['hidden', 'personal'], minConfidence: 10 }), 10);
    assert.equal(least({ categories: ['financial'], minConfidence: 90 }), 50);
    assert.equal(least({ categories: ['uninspected'], minConfidence: 0 }), 50);
    assert.equal(least({ apps: ['chatgpt'], minConfidence: 0 }), 50);
  });
});
