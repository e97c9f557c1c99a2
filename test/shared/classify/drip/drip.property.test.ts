import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { classify } from '../../../../shared/classify/classify.ts';
import { DETECTORS } from '../../../../shared/classify/detectors/index.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../../../../shared/classify/finding.ts';
import { inspect, readyPolicy } from '../../../../shared/inspect.ts';
import { stricter, type Action } from '../../../../shared/policy/action.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter.ts';
import { readFixtures } from '../read-fixture.ts';
import { chat, EMPTY } from './chat.ts';

const READY = readyPolicy(STARTER_POLICY);

const RUNS = { numRuns: 300, seed: 20261122 };
/** One in a hundred: some formats have two keys in a row, or look like another before they are whole. */
const RARE = RUNS.numRuns / 100;

/** Values of fixtures, on one line and with a digit, that are proven by themselves: a checksum, or a vendor's format. */
const VALUES = DETECTORS.flatMap(({ id }) =>
  readFixtures(id, 'match').flatMap(({ text, spans }) =>
    spans.map(([start, end]) => text.slice(start, end)),
  ),
).filter((value) =>
  classify(value).some(
    ({ start, end, confidence, evidence }) =>
      start === 0 &&
      end === value.length &&
      confidence >= 60 &&
      value.length < 200 &&
      /^.*\d.*$/.test(value) &&
      evidence.some((reason) => reason === 'checksum' || reason.startsWith('format:')),
  ),
);

it('there are enough values to split', () => assert.ok(VALUES.length > 300, `${VALUES.length}`));

/** Whether a part is found by itself, so that nothing has to be remembered. */
const isFound = (text: string): boolean =>
  classify(text).some(({ confidence }) => confidence >= DEFAULT_MIN_CONFIDENCE);

it('a number or key is found wherever it is cut in two, ninety-nine times in a hundred', () => {
  let missed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...VALUES), fc.nat(), (value, at) => {
      const cut = 1 + (at % (value.length - 1));
      const parts = [value.slice(0, cut), value.slice(cut)];
      const { found } = chat(parts);
      if (!parts.some(isFound) && !found[1]?.length) missed++;
    }),
    RUNS,
  );
  assert.ok(missed <= RARE, String(missed));
});

it('it seldom helps to cut it into three texts of one request either', () => {
  let missed = 0;
  fc.assert(
    fc.property(fc.constantFrom(...VALUES), fc.nat(), fc.nat(), (value, one, other) => {
      const cuts = [one, other].map((cut) => cut % (value.length + 1)).sort((a, b) => a - b);
      const texts = [0, ...cuts].map((from, index) =>
        value.slice(from, cuts[index] ?? value.length),
      );
      const whole = act([value]);
      const parts = act(texts);
      if (stricter(parts, whole) !== parts) missed++;
    }),
    RUNS,
  );
  assert.ok(missed <= RARE, String(missed));
});

/** What the starter policy says to texts of one request. */
function act(texts: readonly string[]): Action {
  const past = { memory: EMPTY, conversation: 'c', now: 0, kept: () => undefined };
  const recalling = { past, isPrompt: () => true };
  return inspect(texts, { app: 'chatgpt', channel: 'fetch' }, READY, recalling).decision.action;
}

const digits = (from: number, to: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength: from, maxLength: to });
const date = fc
  .tuple(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 10, max: 12 }), digits(1, 1))
  .map(([year, month, day]) => `${year}-${month}-1${day}`);
const words = fc.constantFrom(
  'and what about',
  'is that right?',
  'the order has number',
  'thanks, now',
  'version',
  'please add up',
  'call me on',
  'rows from',
  'it was on',
  'error code',
  'continue',
  'commit',
);
const number = fc.oneof(
  digits(1, 9),
  date,
  digits(2, 3).map((tail) => `+49 30 90182${tail}`),
  fc.tuple(digits(1, 4), digits(2, 2)).map(([whole, part]) => `${whole}.${part}`),
  digits(5, 9).map((tail) => `INV-${tail}`),
  fc.string({
    unit: fc.constantFrom(...'0123456789abcdef'.split('')),
    minLength: 7,
    maxLength: 12,
  }),
);
/** What people say with numbers in it: one or two, with words before, after or between. */
const prompt = fc
  .tuple(words, number, fc.option(words), fc.option(number), fc.boolean())
  .map(([first, one, second, two, isTurned]) => {
    const parts = isTurned ? [one, first, two, second] : [first, one, second, two];
    return parts.filter((part) => part !== null).join(' ');
  });

it('of a thousand prompts full of numbers at most one is taken for the end of another', () => {
  let prompts = 0;
  let joined = 0;
  fc.assert(
    fc.property(fc.array(prompt, { minLength: 2, maxLength: 12 }), (texts) => {
      prompts += texts.length;
      joined += chat(texts).found.flat().length;
    }),
    RUNS,
  );
  assert.ok(prompts > 1000 && joined <= prompts / 1000, `${joined} of ${prompts}`);
});
