import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from '../../../../shared/classify/classify.ts';
import { compileCustom } from '../../../../shared/classify/custom.ts';
import type { RuleParts } from '../../../../shared/policy/rule-pack.ts';

const about = (id: string) => ({ id, title: id, category: 'custom' as const });
const NAMES = { ...about('names'), terms: ['falcon', 'otter', 'red kite'] };
const STAFF = { ...about('staff'), pattern: '\\bE\\d{4}\\b' };

/** What is found, each as detector, text and confidence, but for what is hardly more than a guess. */
function found(pack: Partial<RuleParts>, text: string): string[] {
  const custom = compileCustom({ dictionaries: [], patterns: [], ...pack });
  return classify(text, { custom })
    .filter(({ confidence }) => confidence >= 20)
    .map(
      ({ detector, start, end, confidence }) =>
        `${detector} ${text.slice(start, end)} ${confidence}`,
    );
}

type Case = readonly [title: string, pack: Partial<RuleParts>, text: string, expected: string[]];

const NEAR: readonly Case[] = [
  [
    'a word that must stand before',
    { patterns: [{ ...STAFF, near: [{ words: ['employee'], after: 0, before: 10 }] }] },
    'employee no E1234 and E5678; E9999 is an employee',
    ['staff E1234 80'],
  ],
  [
    'a word on either side, as far as 300 units',
    { patterns: [{ ...STAFF, near: [{ words: ['employee'] }] }] },
    `E1111 employee E2222 ${'x'.repeat(400)} E3333`,
    ['staff E1111 80', 'staff E2222 80'],
  ],
  [
    'a word that must not stand near',
    {
      patterns: [
        { ...STAFF, near: [{ words: ['error code'], absent: true, before: 12, after: 0 }] },
      ],
    },
    'error code E1234, staff E5678',
    ['staff E5678 80'],
  ],
  [
    'a word that only makes it surer',
    {
      patterns: [
        { ...STAFF, confidence: 40, near: [{ words: ['employee'], raise: 50, before: 12 }] },
      ],
    },
    `employee E1234 ${'.'.repeat(400)} E5678`,
    ['staff E1234 90', 'staff E5678 40'],
  ],
  [
    'what another own detector finds',
    {
      dictionaries: [NAMES],
      patterns: [{ ...STAFF, near: [{ detectors: ['names'], before: 9, after: 9 }] }],
    },
    'falcon E1234, badge E5678',
    ['names falcon 90', 'staff E1234 80'],
  ],
  [
    'what a built-in detector finds',
    { patterns: [{ ...STAFF, near: [{ detectors: ['email'], before: 20, after: 20 }] }] },
    'anna@example.org E1234',
    ['email anna@example.org 95', 'staff E1234 80'],
  ],
  [
    'all conditions at once',
    {
      dictionaries: [
        { ...NAMES, near: [{ words: ['project'] }, { words: ['zoo'], absent: true }] },
      ],
    },
    'project falcon',
    ['names falcon 90'],
  ],
];

const COUNTS: readonly Case[] = [
  ['too few', { dictionaries: [{ ...NAMES, minCount: 3 }] }, 'falcon falcon', []],
  [
    'enough',
    { dictionaries: [{ ...NAMES, minCount: 2 }] },
    'falcon otter',
    ['names falcon 90', 'names otter 90'],
  ],
  ['the same value twice', { dictionaries: [{ ...NAMES, minDistinct: 2 }] }, 'falcon Falcon', []],
  [
    'two values',
    { dictionaries: [{ ...NAMES, minDistinct: 2 }] },
    'falcon OTTER',
    ['names falcon 90', 'names OTTER 90'],
  ],
];

const ALLOWED: readonly Case[] = [
  [
    'a value of a built-in detector',
    { allowLists: [{ ...about('ours'), detectors: ['email'], values: ['Press@Example.org'] }] },
    'press@example.org anna@example.org',
    ['email anna@example.org 95'],
  ],
  [
    'a pattern, of the whole value only',
    { allowLists: [{ ...about('ours'), categories: ['personal'], patterns: ['info@\\S+'] }] },
    'info@example.org notinfo@example.org',
    ['email notinfo@example.org 95'],
  ],
  [
    'a dictionary, for one detector and no other',
    {
      dictionaries: [NAMES, { ...about('birds'), terms: ['red kite'] }],
      allowLists: [{ ...about('known'), detectors: ['names'], dictionaries: ['birds'] }],
    },
    'Red  Kite',
    ['birds Red  Kite 90'],
  ],
  [
    'own findings before they are counted',
    {
      dictionaries: [{ ...NAMES, minCount: 2 }],
      allowLists: [{ ...about('known'), values: ['otter'] }],
    },
    'falcon otter',
    [],
  ],
];

const OVERRIDES: readonly Case[] = [
  [
    'a detector is off',
    { overrides: [{ detectors: ['email'], off: true }] },
    'anna@example.org',
    [],
  ],
  [
    'a detector is less sure',
    { overrides: [{ detectors: ['email'], confidence: 20 }] },
    'anna@example.org',
    ['email anna@example.org 20'],
  ],
  [
    'the last word counts, field by field',
    {
      overrides: [
        { detectors: ['email'], off: true, confidence: 30 },
        { detectors: ['email'], off: false },
      ],
    },
    'anna@example.org',
    ['email anna@example.org 30'],
  ],
];

const PARTS = [{ detectors: ['names'] }, { detectors: ['staff'] }, { detectors: ['email'] }];
const COMBINED = { dictionaries: [NAMES], patterns: [STAFF] };
const COMBINATIONS: readonly Case[] = [
  [
    'all parts: each finding that took part carries its name',
    { ...COMBINED, combinations: [{ ...about('both'), parts: PARTS.slice(0, 2) }] },
    'falcon E1234',
    ['names falcon 90', 'both falcon 90', 'staff E1234 80', 'both E1234 90'],
  ],
  [
    'not all parts',
    { ...COMBINED, combinations: [{ ...about('both'), parts: PARTS.slice(0, 2) }] },
    'falcon otter',
    ['names falcon 90', 'names otter 90'],
  ],
  [
    'at least some parts',
    { ...COMBINED, combinations: [{ ...about('two'), parts: PARTS, atLeast: 2 }] },
    'E1234 a@example.org',
    ['staff E1234 80', 'two E1234 90', 'email a@example.org 95', 'two a@example.org 90'],
  ],
  [
    'close to each other',
    { ...COMBINED, combinations: [{ ...about('both'), parts: PARTS.slice(0, 2), within: 20 }] },
    `falcon ${'.'.repeat(30)} otter E1234 ${'.'.repeat(30)} E5678`,
    [
      'names falcon 90',
      'names otter 90',
      'both otter 90',
      'staff E1234 80',
      'both E1234 90',
      'staff E5678 80',
    ],
  ],
  [
    'different values of a part',
    {
      ...COMBINED,
      combinations: [{ ...about('many'), parts: [{ detectors: ['names'], minDistinct: 2 }] }],
    },
    'falcon falcon',
    ['names falcon 90', 'names falcon 90'],
  ],
];

for (const [title, cases] of [
  ['near a finding', NEAR],
  ['how many there must be', COUNTS],
  ['what is allowed', ALLOWED],
  ['overrides', OVERRIDES],
  ['combinations', COMBINATIONS],
] as const) {
  describe(title, () => {
    for (const [name, pack, text, expected] of cases) {
      it(name, () => assert.deepEqual(found(pack, text), expected));
    }
  });
}

it('labels and severity are carried by findings, own and overridden', () => {
  const custom = compileCustom({
    dictionaries: [{ ...NAMES, labels: ['secret'], severity: 'critical' }],
    patterns: [],
    overrides: [{ detectors: ['email'], labels: ['gdpr'], severity: 'low' }],
  });
  assert.deepEqual(
    classify('falcon a@example.org', { custom }).map(({ labels, severity }) => [labels, severity]),
    [
      [['secret'], 'critical'],
      [['gdpr'], 'low'],
    ],
  );
});

it('dictionaries may ask for other spellings', () => {
  const text = 'f4lcon noclaf';
  assert.deepEqual(found({ dictionaries: [NAMES] }, text), []);
  const dictionaries = [{ ...NAMES, leet: true, reversed: true }];
  assert.deepEqual(found({ dictionaries }, text), ['names f4lcon 90', 'names noclaf 90']);
});

it('two detectors that list the same word both find it: neither may hide the other from its rule', () => {
  const dictionaries = [NAMES, { ...NAMES, id: 'animals' }];
  assert.deepEqual(found({ dictionaries }, 'falcon').sort(), [
    'animals falcon 90',
    'names falcon 90',
  ]);
});

it('what was not inspected is never allowed', () => {
  const custom = compileCustom({
    dictionaries: [],
    patterns: [],
    allowLists: [{ ...about('all'), patterns: ['[^]{1,100}'] }],
  });
  const found = classify('a@example.org '.repeat(5), { custom, budget: 1 });
  assert.deepEqual(
    found.map(({ detector }) => detector),
    ['uninspected'],
  );
});
