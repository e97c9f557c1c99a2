import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRules, EVERYWHERE_STEPS } from '../../../../shared/classify/rules/check-rules.ts';
import { runPackTests } from '../../../../shared/classify/rules/run-pack-tests.ts';
import { RulePack, type RuleParts } from '../../../../shared/policy/rule-pack.ts';

const about = (id: string) => ({ id, title: id, category: 'custom' as const });
const NAMES = { ...about('names'), terms: ['falcon'] };
const STAFF = { ...about('staff'), pattern: 'EMP-\\d{4}' };
const pack = (parts: Partial<RuleParts>): RuleParts => ({
  dictionaries: [],
  patterns: [],
  ...parts,
});

describe('a rule pack is refused with the place and the kind of each fault', () => {
  for (const [parts, ...expected] of [
    [{ dictionaries: [NAMES], patterns: [{ ...STAFF, id: 'names' }] }, 'id_repeated patterns.0.id'],
    [{ dictionaries: [{ ...NAMES, id: 'email' }] }, 'id_built_in dictionaries.0.id'],
    [{ dictionaries: [{ ...NAMES, terms: ['ok', '   '] }] }, 'term_blank dictionaries.0.terms.1'],
    [{ patterns: [{ ...STAFF, pattern: '(a+)+b' }] }, 'pattern_unsafe patterns.0.pattern'],
    [{ patterns: [{ ...STAFF, near: [{ before: 3 }] }] }, 'near_empty patterns.0.near.0'],
    [
      { patterns: [{ ...STAFF, near: [{ words: ['no'], before: 0, after: 0 }] }] },
      'near_empty patterns.0.near.0',
    ],
    [
      { patterns: [{ ...STAFF, near: [{ words: ['no'], absent: true, raise: 5 }] }] },
      'near_contradiction patterns.0.near.0',
    ],
    [
      { patterns: [{ ...STAFF, near: [{ detectors: ['email', 'nobody'] }] }] },
      'detector_unknown patterns.0.near.0.detectors.1',
    ],
    [
      { combinations: [{ ...about('both'), parts: [{ detectors: ['nobody'] }, {}], atLeast: 3 }] },
      'combination_impossible combinations.0.atLeast',
      'part_empty combinations.0.parts.1',
      'detector_unknown combinations.0.parts.0.detectors.0',
    ],
    [
      { allowLists: [{ id: 'ours', title: '', dictionaries: ['names'] }] },
      'dictionary_unknown allowLists.0.dictionaries.0',
    ],
    [{ allowLists: [{ id: 'ours', title: '' }] }, 'allow_list_empty allowLists.0'],
    [
      { allowLists: [{ id: 'ours', title: '', patterns: ['ok', '('] }] },
      'pattern_invalid allowLists.0.patterns.1',
    ],
    [
      { dictionaries: [NAMES], overrides: [{ detectors: ['names'], off: true }] },
      'detector_not_built_in overrides.0.detectors.0',
    ],
    [{ overrides: [{ detectors: ['email'] }] }, 'override_empty overrides.0'],
    [{ dictionaries: [{ ...NAMES, labels: ['secret'] }] }, 'label_unknown dictionaries.0.labels.0'],
  ] as const) {
    it(expected.join(' and '), () => {
      const problems = checkRules(pack(parts as unknown as Partial<RuleParts>));
      assert.deepEqual(
        problems.map(({ code, path }) => `${code} ${path.join('.')}`),
        expected,
      );
    });
  }

  it('patterns that run everywhere, from the one on with which they cost too much', () => {
    const patterns = Array.from({ length: 500 }, (_, index) => ({
      ...about(`digits-${index}`),
      pattern: '\\b\\d{6}\\b',
    }));
    const [first, ...others] = checkRules(pack({ patterns }));
    assert.equal(first?.code, 'patterns_too_slow');
    assert.ok(Number(first.path[1]) > EVERYWHERE_STEPS / 50);
    assert.deepEqual(others, []);
    const near = [{ words: ['number'] }];
    const named = patterns.map((pattern) => ({ ...pattern, near }));
    assert.deepEqual(checkRules(pack({ patterns: named })), []);
  });
});

const GOOD: RuleParts = {
  labels: [{ id: 'secret', title: 'Secret' }],
  dictionaries: [{ ...NAMES, labels: ['secret'], near: [{ detectors: ['staff'], raise: 5 }] }],
  patterns: [{ ...STAFF, near: [{ words: ['staff no'], before: 20 }] }],
  combinations: [{ ...about('both'), parts: [{ detectors: ['names', 'email'] }] }],
  allowLists: [{ id: 'ours', title: '', detectors: ['email'], values: ['us@example.org'] }],
  overrides: [{ detectors: ['phone'], off: true }],
  tests: [
    {
      title: 'a badge',
      text: 'staff no EMP-1234 of us@example.org',
      finds: [{ detector: 'staff', text: 'EMP-1234' }],
      silent: ['email', 'phone'],
    },
  ],
};

describe('a rule pack', () => {
  it('without faults has none', () => {
    assert.deepEqual(checkRules(GOOD), []);
    assert.deepEqual(runPackTests(GOOD), []);
    const file = { schema: 'promptweir/rules/1', name: 'Good', ...GOOD };
    assert.deepEqual(RulePack.parse(JSON.parse(JSON.stringify(file))), file);
  });

  it('whose test fails says which detectors are to blame, and no text', () => {
    const test = {
      title: '',
      text: 'staff no EMP-1234, falcon, a@example.org',
      finds: [{ detector: 'staff', text: 'EMP-9999' }],
      silent: ['email'],
    };
    assert.deepEqual(runPackTests({ ...GOOD, tests: [...(GOOD.tests ?? []), test] }), [
      {
        path: ['tests', 1],
        code: 'test_failed',
        message:
          'Not found: staff. Found besides: staff at 9 to 17, names at 19 to 25, both at 19 to 25, both at 27 to 40. Not silent: email.',
      },
    ]);
  });
});
