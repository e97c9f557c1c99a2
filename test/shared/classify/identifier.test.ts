import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileEngine } from '../../../shared/classify/engine.ts';
import { identifier } from '../../../shared/classify/identifier.ts';
import { IDENTIFIERS } from '../../../shared/classify/identifiers/index.ts';

const even = identifier({
  id: 'even-number',
  title: 'Even number',
  placeholder: 'EVEN',
  source: 'Made for this test, 2026-11-22',
  forms: ['###-###', '######'],
  words: ['membership'],
  valid: (compact) => Number(compact) % 2 === 0,
  alone: 20,
  printed: 40,
  near: 80,
});

const confidences = (text: string): number[] =>
  compileEngine([even])
    .scan(text, 1000, 0)
    .hits.map(({ confidence }) => confidence);

describe('an identifier', () => {
  for (const [what, text, expected] of [
    ['bare digits count little', 'see 123456', [20]],
    ['the printed form counts more', 'see 123-456', [40]],
    ['a word beside it decides', 'membership 123456', [80]],
    ['a wrong check digit is no finding', 'membership 123457', []],
    ['one digit all through is no finding', 'membership 444444', []],
    ['digits of a longer number are no finding', 'membership 1234567', []],
    ['part of a longer printed row is no finding', 'membership 123-456-78', []],
    ['part of a decimal is no finding', 'membership 0.123456', []],
  ] as const) {
    it(what, () => {
      assert.deepEqual(confidences(text), expected);
    });
  }
});

it('identifiers of at least sixty countries are known', () => {
  const countries = IDENTIFIERS.filter(({ category }) => category !== 'financial').flatMap(
    ({ id }) => /^([a-z]{2})-/.exec(id)?.[1] ?? [],
  );
  assert.ok(new Set(countries).size >= 60, String(new Set(countries).size));
});
