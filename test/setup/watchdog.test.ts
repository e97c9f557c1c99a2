import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

const args = (script: string) => [
  '--import',
  join(import.meta.dirname, 'watchdog.ts'),
  '-e',
  script,
];
const env = { ...process.env, PROMPTWEIR_TEST_FILE_MS: '500' };
const ended = process.platform === 'win32' ? null : 'SIGKILL';

it('a file that spins is ended', () => {
  const { signal, stderr } = spawnSync(process.execPath, args('for (;;);'), { env });
  assert.equal(signal, ended);
  assert.match(String(stderr), /did not finish within 0.5 s/);
});

it('a file that leaves something open is ended', () => {
  const { signal } = spawnSync(process.execPath, args('setInterval(() => {}, 1000);'), { env });
  assert.equal(signal, ended);
});

it('a file that finishes is not held up', () => {
  const { status } = spawnSync(process.execPath, args('process.exitCode = 3'), { env });
  assert.equal(status, 3);
});

it('a file whose runner is gone is ended', async () => {
  const file = JSON.stringify(args('console.log("runs"); setTimeout(() => { for (;;); }, 800);'));
  const script = `require('node:child_process').spawn(process.execPath, ${file}, { stdio: 'inherit' });`;
  const runner = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(runner.stdout, 'data');
  // The thread in the file must have noted who its runner is.
  await sleep(500);
  runner.kill('SIGKILL');
  // The file holds the other end: it closes when the file is gone.
  runner.stdout.resume();
  await once(runner.stdout, 'close');
});
