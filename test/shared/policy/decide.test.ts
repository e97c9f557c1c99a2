import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Category, Finding } from '../../../shared/classify/finding.ts';
import type { Action } from '../../../shared/policy/action.ts';
import { decide } from '../../../shared/policy/decide.ts';
import { Policy, type Condition, type Rule } from '../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';

const found = (category: Category, confidence = 90, detector: string = category): Finding => ({
  detector,
  category,
  start: 0,
  end: 1,
  confidence,
  evidence: [],
});

const rule = (
  id: string,
  action: Action,
  when: Condition,
  mode: Rule['mode'] = 'enforce',
): Rule => ({
  id,
  title: id,
  mode,
  when,
  action,
  message: id,
});

const policy = (...rules: Rule[]): Policy => ({ ...STARTER_POLICY, rules });
const context = { app: 'chatgpt', channel: 'typed' } as const;

const EMAIL = rule('email', 'redact', { categories: ['personal'] });
const MARKING = rule('marking', 'justify', { categories: ['business'] });
const KEY = rule('key', 'block', { categories: ['credential'] });

for (const [name, categories, rules, action, determining] of [
  ['nothing found is allowed', [], [EMAIL, KEY], 'allow', []],
  [
    'the most restrictive action wins',
    ['personal', 'credential'],
    [KEY, EMAIL],
    'block',
    ['key', 'email'],
  ],
  [
    'the order of the rules has no say',
    ['personal', 'credential'],
    [EMAIL, KEY],
    'block',
    ['email', 'key'],
  ],
  [
    'redaction is kept beside a question',
    ['personal', 'business'],
    [EMAIL, MARKING],
    'justify',
    ['email', 'marking'],
  ],
  ['a rule about another category has no say', ['health'], [EMAIL, MARKING, KEY], 'allow', []],
] as const) {
  test(name, () => {
    const decision = decide(
      categories.map((category) => found(category)),
      context,
      policy(...rules),
    );
    assert.equal(decision.action, action);
    assert.deepEqual(
      decision.rules.map(({ id }) => id),
      determining,
    );
  });
}

for (const [name, when, findings, holds] of [
  [
    'below the default confidence a rule does not act',
    { categories: ['personal'] },
    [found('personal', 49)],
    false,
  ],
  [
    'a rule may ask for less confidence',
    { categories: ['personal'], minConfidence: 10 },
    [found('personal', 49)],
    true,
  ],
  [
    'a count that is not reached',
    { categories: ['personal'], minCount: 2 },
    [found('personal')],
    false,
  ],
  [
    'a count that is reached',
    { categories: ['personal'], minCount: 2 },
    [found('personal'), found('personal')],
    true,
  ],
  ['a detector by its id', { detectors: ['iban'] }, [found('financial', 90, 'iban')], true],
  [
    'a detector left out of its category',
    { categories: ['personal'], except: ['person-name'] },
    [found('personal', 90, 'person-name')],
    false,
  ],
  [
    'another detector of that category',
    { categories: ['personal'], except: ['person-name'] },
    [found('personal', 90, 'email')],
    true,
  ],
  [
    'a finding without the company it needs',
    { detectors: ['person-name'], alongside: ['email'] },
    [found('personal', 90, 'person-name')],
    false,
  ],
  [
    'a finding with the company it needs',
    { detectors: ['person-name'], alongside: ['email'] },
    [found('personal', 90, 'person-name'), found('personal', 90, 'email')],
    true,
  ],
  [
    'company nobody is sure of',
    { detectors: ['person-name'], alongside: ['email'] },
    [found('personal', 90, 'person-name'), found('personal', 49, 'email')],
    false,
  ],
  [
    'a finding that would be its own company',
    { detectors: ['email'], alongside: ['email'] },
    [found('personal', 90, 'email')],
    false,
  ],
  ['another app', { apps: ['claude'], categories: ['personal'] }, [found('personal')], false],
  [
    'another channel',
    { channels: ['paste'], categories: ['personal'] },
    [found('personal')],
    false,
  ],
  ['a rule about the app alone needs no finding', { apps: ['chatgpt'] }, [], true],
] as const) {
  test(`${name}: ${holds ? 'acts' : 'does not act'}`, () => {
    const decision = decide(
      findings,
      context,
      policy(rule('r', 'block', when as unknown as Condition)),
    );
    assert.equal(decision.action, holds ? 'block' : 'allow');
  });
}

test('a rule in monitor mode is named and changes nothing, one that is off is not even named', () => {
  const watched = { ...KEY, id: 'watched', mode: 'monitor' as const };
  const decision = decide([found('credential')], context, policy(watched, { ...KEY, mode: 'off' }));
  assert.equal(decision.action, 'allow');
  assert.deepEqual(
    decision.monitored.map(({ id }) => id),
    ['watched'],
  );
});

test('a finding is replaced for the first rule that wants it, and only where a rule wants it', () => {
  const decision = decide(
    [found('health'), found('personal')],
    context,
    policy(EMAIL, { ...EMAIL, id: 'second' }),
  );
  assert.deepEqual(
    [...decision.redactions].map(([index, { id }]) => [index, id]),
    [[1, 'email']],
  );
});

test('the built-in policy fits its own schema and stops what nobody could check', () => {
  assert.ok(Policy.safeParse(STARTER_POLICY).success);
  assert.equal(decide([found('uninspected', 100)], context, STARTER_POLICY).action, 'block');
});
