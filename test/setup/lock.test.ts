import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from './lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'promptweir-lock-'));
after(() => rmSync(folder, { recursive: true }));
const silent = () => undefined;

it('the second waits until the first is done, and says so', async () => {
  const lock = join(folder, 'busy');
  const order: string[] = [];
  const first = withLock(lock, silent, async () => {
    await sleep(100);
    order.push('first');
  });
  await withLock(
    lock,
    (line) => order.push(line),
    () => order.push('second'),
  );
  await first;
  assert.deepEqual(order.slice(1), ['first', 'second']);
  assert.match(order[0] ?? '', /waiting/);
});

it('a lock is given back when the work fails', async () => {
  const lock = join(folder, 'failed');
  const failing = () => Promise.reject(new Error('no disk'));
  await assert.rejects(withLock(lock, silent, failing), /no disk/);
  assert.equal(existsSync(lock), false);
});

it('the lock of a process that is gone is taken over', async () => {
  const lock = join(folder, 'abandoned');
  const { pid } = spawnSync(process.execPath, ['--version']);
  mkdirSync(lock);
  writeFileSync(join(lock, 'pid'), String(pid));
  assert.equal(await withLock(lock, silent, () => 'taken'), 'taken');
});
