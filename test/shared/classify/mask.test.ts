import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mask } from '../../../shared/classify/mask.ts';

for (const [match, detector, category, shown] of [
  ['anna.schmidt@example.org', 'email', 'personal', 'a••••••@••••••.org'],
  ['ghp_q8w7e6r5t4z3u2i1', 'github-token', 'credential', 'ghp_••••••'],
  ['hunter2-x', 'password-assignment', 'credential', '••••••'],
  ['4111 1111 1111 1111', 'payment-card', 'financial', '••••••11'],
  ['DE89370400440532013000', 'iban', 'financial', 'DE••••••'],
  ['536-22-8714', 'us-ssn', 'government', '••••••'],
  ['+49 30 901820', 'phone', 'personal', '••••••20'],
  ['STRICTLY CONFIDENTIAL', 'confidentiality-marking', 'business', 'STRICTLY CONFIDENTIAL'],
  ['Falcon', 'code-names', 'business', 'F••••••'],
  ['x1', 'code-names', 'custom', '••••••'],
] as const) {
  it(`${detector} is shown as ${shown}`, () => {
    assert.equal(mask(match, detector, category), shown);
  });
}

it('does not tell the length of a secret', () => {
  assert.equal(
    mask('abc', 'generic-secret', 'credential'),
    mask('abc'.repeat(9), 'generic-secret', 'credential'),
  );
});
