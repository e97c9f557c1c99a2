import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { Assignment } from '../../../../shared/classify/assignment.ts';
import { featuresOf, SLOTS } from '../../../../shared/classify/secret-scorer/features.ts';
import { scoreSecret, scorerOf } from '../../../../shared/classify/secret-scorer/score-secret.ts';
import {
  measure,
  DIGIT,
  LOWER,
  SIGN,
} from '../../../../shared/classify/secret-scorer/value-measure.ts';

const assigned = (
  identifier: string,
  value: string,
  more: Partial<Assignment> = {},
): Assignment => ({
  identifier,
  tail: '',
  separator: ' = ',
  quoted: true,
  loose: false,
  value,
  start: 0,
  following: '',
  ...more,
});

describe('the measure of a value', () => {
  it('counts in one walk what the characters are and how they change', () => {
    const { length, kinds, digits, signs, changes, repeat } = measure('ab12-zzz');
    assert.deepEqual(
      { length, kinds, digits, signs, changes, repeat },
      { length: 8, kinds: LOWER | DIGIT | SIGN, digits: 2, signs: 1, changes: 3, repeat: 3 },
    );
  });

  it('knows the entropy of repeats and of as many different characters', () => {
    assert.equal(measure('aaaaaaaa').entropy, 0);
    assert.equal(measure('abcdefgh').entropy, 3);
    assert.equal(measure('abcdefgh').entropy, 3, 'and forgets the last value');
  });

  it('tells words from drawn letters by their triples', () => {
    const word = measure('administrator');
    assert.equal(word.rare, 0);
    assert.equal(word.word, 'administrator'.length);
    const drawn = measure('hczvgbxkqwpt');
    assert.ok(drawn.rare > drawn.triples * 0.8);
  });
});

describe('the scorer of secrets', () => {
  for (const [name, value] of [
    ['password', 'hczvgbxkqwpt'],
    ['api_token', 'q7TzP2xLm9VwB4nHs6KdR3'],
    ['HETZNER_API_KEY', 'kvooctma-ixzs-bckv-7uac-lz3kxepnagcg'],
  ] as const) {
    it(`takes a drawn value of ${name} for a secret`, () => {
      assert.ok(scoreSecret(assigned(name, value)) > 0.6);
    });
  }

  for (const [name, value] of [
    ['tokenType', 'access_token'],
    ['keyboard', 'shift+arrow-down'],
    ['auth', 'config.auth.enabled'],
    ['secretName', 'customer-orders'],
  ] as const) {
    it(`takes no word of ${name} for one`, () => {
      assert.ok(scoreSecret(assigned(name, value)) < 0.5);
    });
  }

  it('is a likelihood of any assignment, from features that have a slot each', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 300 }), (name, value) => {
        const assignment = assigned(name, value);
        assert.ok(featuresOf(assignment).every((slot) => slot >= 0 && slot < SLOTS));
        const likelihood = scoreSecret(assignment);
        assert.ok(likelihood > 0 && likelihood < 1);
      }),
      { numRuns: 300 },
    );
  });

  it('adds up the weights of the slots', () => {
    assert.equal(scorerOf([0, 5, -5])([0, 1, 2]), 0.5);
    assert.ok(scorerOf([0, 5])([1]) > 0.99);
  });
});
