import assert from 'node:assert/strict';
import { it } from 'node:test';
import { classify } from '../../../shared/classify/classify.ts';
import { compileCustom } from '../../../shared/classify/custom.ts';
import { describeDetector } from '../../../shared/classify/describe-detector.ts';

const NAMES = {
  id: 'code-names',
  title: 'Code names',
  category: 'business',
  terms: ['Falcon'],
} as const;
const custom = compileCustom({
  dictionaries: [{ ...NAMES, terms: ['Falcon'] }],
  patterns: [
    { id: 'tickets', title: 'Tickets', category: 'custom', pattern: 'ACME-\\d+', confidence: 60 },
  ],
});

it('finds an admin’s terms and patterns beside what is built in', () => {
  const findings = classify('Falcon: see ACME-12 or ask anna@example.org', { custom });
  assert.deepEqual(
    findings.map(({ detector, category, confidence, evidence }) => [
      detector,
      category,
      confidence,
      ...evidence,
    ]),
    [
      ['code-names', 'business', 90, 'dictionary'],
      ['tickets', 'custom', 60, 'pattern'],
      ['email', 'personal', 95, 'format'],
    ],
  );
});

it('an admin’s term and a built-in finding around it are both found: each answers to its own rules', () => {
  const found = classify('falcon@example.org', { custom });
  assert.deepEqual(
    found.map(({ detector, start, end }) => [detector, start, end]),
    [
      ['email', 0, 18],
      ['code-names', 0, 6],
    ],
  );
});

it('gives an admin’s detector a title and a placeholder', () => {
  assert.deepEqual(describeDetector('code-names', custom), {
    id: 'code-names',
    category: 'business',
    title: 'Code names',
    placeholder: 'CODE_NAMES',
  });
  assert.equal(describeDetector('payment-card').placeholder, 'CARD');
  assert.equal(describeDetector('gone-since').placeholder, 'GONE_SINCE');
});

it('refuses a pattern nobody validated, without quoting it', () => {
  const pattern = { id: 'evil', title: 'Evil', category: 'custom', pattern: '(a+)+$' } as const;
  assert.throws(() => compileCustom({ dictionaries: [], patterns: [pattern] }), {
    name: 'RangeError',
    message: 'Pattern evil was not validated',
  });
});
