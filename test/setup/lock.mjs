// A lock between processes, for what must not run twice at once in one folder. Plain JavaScript for old Node: see setup.mjs.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a lock without an owner's number counts as just being made. */
const YOUNG_MS = 5_000;

/**
 * Runs `work` while no other process holds the lock, which is a folder: making one either succeeds or fails, never both.
 * A lock whose owner is gone is taken over.
 * @template T
 * @param {string} folder
 * @param {(line: string) => void} say
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, say, work) {
  mkdirSync(dirname(folder), { recursive: true });
  let told = false;
  while (!take(folder)) {
    const owner = ownerOf(folder);
    if (owner === 'gone') {
      // Renamed first: of several that find it abandoned, only one can.
      const grave = `${folder}.${process.pid}`;
      if (attempt(() => renameSync(folder, grave), ['ENOENT'])) rmSync(grave, { recursive: true });
      continue;
    }
    if (!told) say('Another set-up is running in this folder; waiting for it ...');
    told = true;
    await sleep(300);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function take(folder) {
  if (!attempt(() => mkdirSync(folder), ['EEXIST'])) return false;
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

/**
 * @param {string} folder
 * @returns {'alive' | 'gone'}
 */
function ownerOf(folder) {
  let pid = 0;
  if (attempt(() => (pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))), ['ENOENT']) && pid) {
    // EPERM: it lives, under another user.
    const signal = () => attempt(() => process.kill(pid, 0), ['EPERM']);
    return attempt(signal, ['ESRCH']) ? 'alive' : 'gone';
  }
  let age = 0;
  attempt(() => (age = Date.now() - statSync(folder).mtimeMs), ['ENOENT']);
  return age > YOUNG_MS ? 'gone' : 'alive';
}

/**
 * False when `work` failed with one of the expected codes; other failures are thrown.
 * @param {() => unknown} work
 * @param {string[]} expected
 */
function attempt(work, expected) {
  try {
    work();
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (expected.includes(code)) return false;
    throw error;
  }
}
