import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '../../../shared/event/record.ts';
import { UsageEvent } from '../../../shared/event/usage-event.ts';
import { recordedFacts, type GivenFile } from '../../../shared/file/given-file.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { decide } from '../../../shared/policy/decide.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';

const FILE: GivenFile = {
  name: 'list.csv',
  type: 'text/csv',
  size: 12,
  sha256: '0123456789abcdef'.repeat(4),
};

/** The fields of an event that speak of the file. */
function fields(policy: Policy, file: GivenFile): Record<string, unknown> {
  const context = { app: 'chatgpt', channel: 'choose' } as const;
  const draft = record({
    ...context,
    now: 1_750_000_000_000,
    surface: 'browser',
    host: 'chatgpt.com',
    role: 'upload',
    seenBy: 'content',
    findings: [],
    replaced: [],
    decision: decide([], context, policy),
    outcome: 'released',
    length: 12,
    latencyMs: 1,
    policyVersion: policy.version,
    file: recordedFacts(file, policy),
  });
  const event = UsageEvent.parse({ ...draft, sequence: 1 });
  return Object.fromEntries(Object.entries(event).filter(([name]) => name.startsWith('file')));
}

test('without a word in the policy a file is recorded by type and size', () => {
  assert.deepEqual(fields(STARTER_POLICY, FILE), { fileType: 'text/csv', fileSize: 12 });
});

test('name and hash are recorded when the policy says so, and nothing when it says nothing of all', () => {
  const all = { record: ['name', 'type', 'size', 'sha256'] as const };
  assert.deepEqual(fields({ ...STARTER_POLICY, files: { record: [...all.record] } }, FILE), {
    fileType: 'text/csv',
    fileSize: 12,
    fileHash: FILE.sha256,
    fileName: 'list.csv',
  });
  assert.deepEqual(fields({ ...STARTER_POLICY, files: { record: [] } }, FILE), {});
});

test('a type that is none is left out, and a long name is cut', () => {
  const policy: Policy = { ...STARTER_POLICY, files: { record: ['name', 'type'] } };
  const { fileType, fileName } = fields(policy, {
    ...FILE,
    type: 'text/plain; note="a secret"',
    name: 'a'.repeat(300),
  });
  assert.equal(fileType, undefined);
  assert.equal(String(fileName).length, 255);
});
