import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ruleSentence } from '../../collector/console/wording/rule-sentence.ts';
import { titlesOf } from '../../collector/console/wording/titles-of.ts';
import { humanise, orList, plural } from '../../collector/console/wording/words.ts';
import type { Rule } from '../../shared/policy/policy.ts';

const titles = titlesOf({
  apps: { chatgpt: 'ChatGPT', claude: 'Claude' },
  detectors: { 'payment-card': 'Payment card number' },
  rules: {},
  labels: { secret: 'Top secret' },
});

const rule: Rule = {
  id: 'r',
  title: 'R',
  mode: 'enforce',
  when: {},
  action: 'block',
  message: '',
};

describe('a rule as a sentence', () => {
  const SENTENCES: readonly (readonly [Partial<Rule>, string])[] = [
    [{}, 'Whenever there is text for any app, it is blocked.'],
    [
      { when: { categories: ['credential'] } },
      'When text for any app contains credentials, it is blocked.',
    ],
    [
      {
        when: { apps: ['chatgpt', 'new-app'], categories: ['personal', 'health'] },
        action: 'redact',
      },
      'When text for ChatGPT or New app contains personal data or health data, what was found is replaced before sending.',
    ],
    [
      {
        when: { channels: ['paste', 'drop'], detectors: ['payment-card'], minCount: 3 },
        action: 'warn',
      },
      'When text (pasted or dropped) for any app contains at least 3 × “Payment card number”, the person is warned and may send it anyway.',
    ],
    [
      { when: { detectors: ['payment-card'], categories: ['financial'] } },
      'When text for any app contains “Payment card number” or financial data, it is blocked.',
    ],
    [
      { when: { categories: ['personal'], except: ['person-name'], alongside: ['email'] } },
      'When text for any app contains personal data other than “Person name” together with “Email”, it is blocked.',
    ],
    [
      {
        when: {
          apps: ['chatgpt'],
          accounts: ['personal', 'unknown'],
          exceptTenants: ['northwind'],
        },
      },
      'Whenever there is text for ChatGPT with a personal account or an unknown account outside northwind, it is blocked.',
    ],
    [
      { when: { labels: ['secret'], minDistinct: 5, minSeverity: 'high' } },
      'When text for any app contains at least 5 different findings labelled “Top secret” of high severity or worse, it is blocked.',
    ],
    [
      { when: { categories: ['business'], minConfidence: 80 }, action: 'justify' },
      'When text for any app contains confidential business (at least 80 % sure), the person must give a reason to send it.',
    ],
    [
      { when: { categories: ['uninspected'], minConfidence: 0 } },
      'When text for any app contains unchecked text, however unsure, it is blocked.',
    ],
    [
      { mode: 'monitor', when: { categories: ['custom'] } },
      'When text for any app contains own terms, it is recorded that a rule would have acted: it is blocked.',
    ],
  ];
  for (const [part, sentence] of SENTENCES)
    it(sentence, () => assert.equal(ruleSentence({ ...rule, ...part }, titles), sentence));
});

describe('an id', () => {
  const IDS: readonly (readonly [string, string])[] = [
    ['aws-access-key', 'AWS access key'],
    ['us-ssn', 'US SSN'],
    ['some.new_detector', 'Some new detector'],
    ['x', 'X'],
    ['-', '-'],
  ];
  for (const [id, words] of IDS)
    it(`${id} is written out as ${words}`, () => assert.equal(humanise(id), words));

  it('is called by its title when it has one, and never by what every object has', () => {
    assert.equal(titles.app('chatgpt'), 'ChatGPT');
    assert.equal(titles.app('constructor'), 'Constructor');
    assert.equal(titles.detector('iban'), 'IBAN');
  });
});

it('lists and numbers read as people write them', () => {
  assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(orList), [
    '',
    'a',
    'a or b',
    'a, b or c',
  ]);
  assert.deepEqual(
    [0, 1, 2].map((n) => plural(n, 'event')),
    ['0 events', '1 event', '2 events'],
  );
});
