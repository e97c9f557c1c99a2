import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from '../../../../shared/classify/classify.ts';
import { keepTrace } from '../../../../shared/classify/drip/memory.ts';
import { recall } from '../../../../shared/classify/drip/recall.ts';
import { chat, EMPTY, type Said } from './chat.ts';

const KEY = ['AKIA', 'R7XQW4ZNT2PLMKVB'].join('');
const HOUR = 60 * 60_000;
const customers = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `What does kunde${n}@harborline.org owe us?`);

describe('a value given over several prompts', () => {
  const rows: readonly (readonly [string, readonly (string | Said)[], string])[] = [
    ['the halves of a card', ['card 4680 3011', '4371 0904'], 'payment-card 0 9'],
    ['without a word', ['46803011', '43710904'], 'payment-card 0 8'],
    ['with dashes', ['4680-3011-', '4371-0904'], 'payment-card 0 9'],
    ['its four groups', ['4680', '3011', '4371', '0904'], 'payment-card 0 4'],
    ['digit by digit', '4680301143710904'.split(''), 'payment-card 0 1'],
    [
      'with words around, and another prompt between',
      ['my card starts with 4680 3011 (rest follows)', 'wait', 'the rest is 4371 0904, thanks'],
      'payment-card 12 21',
    ],
    ['an account', ['to DE64 0860 9147', '0169 0731 59 by Friday'], 'iban 0 12'],
    ['an identity number', ['ssn 536-22', '-8714'], 'us-ssn 0 5'],
    ['a key', ['use AKIAR7XQ', `${KEY.slice(8)} to upload`], 'aws-access-key 0 12'],
    ['groups that are the same', ['card 4111', '1111', '1111', '1111'], 'payment-card 0 4'],
    ['a key, piece by piece', KEY.match(/.{4}/g) ?? [], 'aws-access-key 0 4'],
    [
      'a key with words around',
      [`first part ${KEY.slice(0, 9)} ok?`, `second: ${KEY.slice(9)} done`],
      'aws-access-key 8 19',
    ],
    [
      'in a new conversation',
      ['card 4680 3011', { text: '4371 0904', conversation: 'other' }],
      'payment-card 0 9',
    ],
  ];
  for (const [title, prompts, expected] of rows) {
    it(`is found in the last of them: ${title}`, () => {
      const { found } = chat(prompts);
      assert.deepEqual(
        found.map((findings) => findings.map((f) => `${f.detector} ${f.start} ${f.end}`)),
        [...prompts.slice(1).map(() => []), [expected]],
      );
      assert.equal(found.at(-1)?.[0]?.evidence.at(-1), 'drip');
    });
  }

  it('is not found when the first part is an hour old', () => {
    const { found } = chat(['card 4680 3011', { text: '4371 0904', after: HOUR }]);
    assert.deepEqual(found, [[], []]);
  });

  it('is found on every layer the prompt passes', () => {
    const first = recall('card 4680 3011', [], past(EMPTY));
    const memory = keepTrace(EMPTY, first.trace);
    const again = recall('card 4680 3011', [], past(memory));
    assert.equal(keepTrace(memory, again.trace), memory);
    const second = recall('4371 0904', [], past(memory));
    assert.deepEqual(recall('4371 0904', [], past(memory)), second);
    const passed = keepTrace(memory, second.trace);
    assert.deepEqual(recall('4371 0904', [], past(passed)).findings, second.findings);
  });
});

const past = (memory: typeof EMPTY) => ({
  memory,
  conversation: 'c',
  now: 1,
  kept: () => undefined,
});

describe('many persons, one at a time', () => {
  const bulk = (prompts: readonly (string | Said)[]): number[] =>
    chat(prompts).found.flatMap((findings, index) =>
      findings.some(({ detector }) => detector === 'bulk-personal-data') ? [index + 1] : [],
    );

  it('are found at the tenth, and asked about again at the twentieth only', () => {
    assert.deepEqual(bulk(customers(25)), [10, 20]);
  });

  it('are ten different ones, however often each is named', () => {
    assert.deepEqual(bulk([...customers(9), ...customers(9), ...customers(9)]), []);
  });

  it('are ten within an hour', () => {
    assert.deepEqual(bulk(customers(12).map((text) => ({ text, after: HOUR / 5 }))), []);
  });

  it('count over all conversations too, where twice as many are many', () => {
    const spread = customers(25).map((text, n) => ({ text, conversation: `c${n}` }));
    assert.deepEqual(bulk(spread), [20]);
  });

  it('count behind placeholders as well, each value once', () => {
    let memory = EMPTY;
    const original = (n: number) =>
      ({ original: `kunde${n}@harborline.org`, detector: 'email', category: 'personal' }) as const;
    const many: number[] = [];
    for (let n = 1; n <= 10; n++) {
      for (const text of [`kunde${n}@harborline.org`, `[EMAIL_${n}] owes`]) {
        const kept = (placeholder: string) => ({
          ...original(Number(placeholder.slice(7, -1))),
          rule: 'r',
        });
        const seen = { memory, conversation: 'c', now: n * 10_000, kept };
        const { findings, trace } = recall(text, classify(text), seen);
        if (findings.length > 0) many.push(n);
        if (text.startsWith('[')) memory = keepTrace(memory, trace);
      }
    }
    // Asked of the text as it was given, and of the text with its placeholder.
    assert.deepEqual(many, [10, 10]);
  });
});

describe('what is remembered', () => {
  it('holds no value that was found, and of the rest the last word', () => {
    const { memory } = chat([
      'mira@harborline.org',
      'card 4680 3011 4371 0904',
      'the plan is to buy the whole harbour',
    ]);
    const json = JSON.stringify(memory);
    for (const text of ['mira', '4680', '0904', 'plan', 'whole']) assert.ok(!json.includes(text));
    assert.ok(json.includes('harbour'));
  });

  it('is bounded: a hundred prompts, twenty ends, an hour', () => {
    const { memory } = chat(
      Array.from({ length: 300 }, (_, n) => ({ text: `word ${n}x`, after: 1000 })),
    );
    assert.equal(memory.traces.length, 100);
    assert.equal(memory.traces.filter(({ ends }) => ends.length > 0).length, 20);
    const { trace } = recall('later', [], { ...past(memory), now: Date.UTC(2027, 0, 1) });
    assert.equal(keepTrace(memory, trace).traces.length, 1);
  });
});
