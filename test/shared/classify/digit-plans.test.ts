import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compilePlans, kindOfRun } from '../../../shared/classify/digit-plans.ts';

const plans = compilePlans(
  [
    { detector: 0, offset: 0, anchor: { digits: [2, 4] } },
    { detector: 1, offset: -2, anchor: { digits: [3, 30], next: ' -' } },
    { detector: 2, offset: 0, anchor: { digits: [1, 9] } },
  ],
  ({ detector }, { before }) => detector !== 2 || before !== 0x2d,
);

/** Detectors to be tried at the run of digits in a text. */
function tried(text: string): number[] {
  const start = text.search(/\d/);
  const end = start + (/\d+/.exec(text)?.[0].length ?? 0);
  return plans
    .planFor(kindOfRun(text, start, end), text, start, end)
    .map(({ detector }) => detector);
}

for (const [title, text, detectors] of [
  ['a length that some ask for', 'a 12 b', [0, 2]],
  ['another length', 'a 123456 b', [1, 2]],
  ['a following character that one asks for', '123-', [0, 1, 2]],
  ['the end of the text', '123', [0, 2]],
  ['a character before, at which one cannot match', '-12', [0]],
  ['a run longer than any identifier', `${'1'.repeat(40)} `, [1]],
] as const) {
  it(`knows what to try at ${title}, the second time too`, () => {
    assert.deepEqual(tried(text), detectors);
    assert.deepEqual(tried(text), detectors);
  });
}
