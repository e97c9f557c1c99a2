import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BUILT_IN_DETECTORS } from '../../../shared/classify/describe-detector.ts';
import { inspect, readyPolicy, redactTexts } from '../../../shared/inspect.ts';
import { LANGUAGES } from '../../../shared/language.ts';
import { Policy } from '../../../shared/policy/policy.ts';
import { ruleWords } from '../../../shared/policy/rule-words.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';
import { openVault } from '../../../shared/redact/vault.ts';

const ready = readyPolicy(STARTER_POLICY);
const context = { app: 'chatgpt', channel: 'typed' } as const;

/** What the starter policy makes of a text, and the text that would leave. */
function outcome(text: string): { action: string; sent: string } {
  const inspection = inspect([text], context, ready);
  const sent = redactTexts(inspection, openVault(), ready).get(0) ?? text;
  return { action: inspection.decision.action, sent };
}

describe('the starter policy', () => {
  it('names detectors that exist', () => {
    const known = new Set(BUILT_IN_DETECTORS.map(({ id }) => id));
    const named = STARTER_POLICY.rules.flatMap(({ when }) => [
      ...(when.detectors ?? []),
      ...(when.except ?? []),
      ...(when.alongside ?? []),
    ]);
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });

  it('speaks every language, in all of its rules', () => {
    for (const rule of STARTER_POLICY.rules) {
      const said = LANGUAGES.map((language) => ruleWords(rule, language));
      assert.equal(new Set(said.map(({ title }) => title)).size, LANGUAGES.length, rule.id);
      assert.equal(new Set(said.map(({ message }) => message)).size, LANGUAGES.length, rule.id);
    }
  });

  it('is a policy like any other', () => {
    assert.deepEqual(Policy.parse(STARTER_POLICY), STARTER_POLICY);
  });

  for (const [what, text] of [
    ['a person of history and a year', 'Who was Albert Einstein, and what did he publish in 1905?'],
    ['authors', 'Compare the novels of Jane Austen and Charlotte Brontë for a school essay.'],
    [
      'an illness and a drug',
      'What are the symptoms of type 2 diabetes, and how does metformin work?',
    ],
    ['an age and a day', 'Is 35 a good age to start running? I am free on 12 March 2026.'],
    ['a weekday and a time', 'Summarise the meeting of Monday, 14:30, in three sentences.'],
    ['code', 'Write a function that returns the n-th prime number in Rust.'],
  ] as const) {
    it(`lets an everyday question through: ${what}`, () => {
      assert.deepEqual(outcome(text), { action: 'allow', sent: text });
    });
  }

  it('replaces the name of a person who can be found by what stands beside it', () => {
    const { action, sent } = outcome(
      'Please write to Emily Johnson (emily.johnson@contoso.com), diagnosed with type 2 diabetes, about her invoice.',
    );
    assert.equal(action, 'redact');
    assert.doesNotMatch(sent, /Emily|contoso|diabetes/);
    assert.match(sent, /\bPlease write to \[[A-Z_]+_1\] \(/);
  });
});
