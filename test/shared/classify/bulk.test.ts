import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BULK_LEAST, bulkConfidence, bulkKind } from '../../../shared/classify/bulk.ts';
import { valueHash } from '../../../shared/classify/value-hash.ts';

const finding = { start: 0, end: 1, evidence: ['format'] };

it('counts what stands for a person, an account or a customer', () => {
  const kind = (
    detector: string,
    category: 'personal' | 'financial' | 'government',
    confidence = 90,
  ) => bulkKind({ ...finding, detector, category, confidence });
  assert.equal(kind('email', 'personal'), 'email');
  assert.equal(kind('payment-card', 'financial'), 'account');
  assert.equal(kind('us-ssn', 'government'), 'id');
  assert.equal(kind('ipv4', 'personal'), undefined);
  assert.equal(kind('email', 'personal', 40), undefined);
});

it('is surer of more', () => {
  assert.equal(bulkConfidence(BULK_LEAST), 60);
  assert.ok(bulkConfidence(50) > bulkConfidence(20));
  assert.equal(bulkConfidence(1e6), 95);
});

it('takes a value written in other ways for the same', () => {
  const hash = (text: string): number => valueHash(text, 0, text.length);
  assert.equal(hash('4111 1111-1111.1111'), hash('4111111111111111'));
  assert.equal(hash('Anna@Example.org'), hash('anna@example.ORG'));
  assert.notEqual(hash('Anna'), hash('Hanna'));
});
