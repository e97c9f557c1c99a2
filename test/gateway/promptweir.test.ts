import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

it('the command itself reads standard input and sets the exit code', () => {
  const input = '{"id":"a","text":"anna@example.org"}\n';
  const { status, stdout } = spawnSync(
    process.execPath,
    ['gateway/promptweir.ts', 'scan', '--jsonl'],
    { input, encoding: 'utf8' },
  );
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), {
    id: 'a',
    findings: [{ detector: 'email', category: 'personal', start: 0, end: 16, confidence: 95 }],
  });
});
