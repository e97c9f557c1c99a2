// Runs a program and waits for it. Plain JavaScript for old Node: see setup.mjs.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Resolves to the exit code; 128 + the signal's number when a signal ended it, as shells say it. Signals to this process go
 * to the program, and this process stays until the program has stopped, so that it can do so in its own time.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
export function runChild(command, args, options) {
  const child = spawn(command, args, options);
  // Ctrl-C in a terminal reaches the child by itself. It is passed on only where there is no terminal, since many
  // programs take the second one as "stop at once".
  const interrupt = () => void (process.stdin.isTTY || child.kill('SIGINT'));
  const terminate = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  process.on('SIGINT', interrupt).on('SIGTERM', terminate).on('SIGHUP', terminate);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]);
    });
  });
  return ended.finally(() => {
    process.off('SIGINT', interrupt).off('SIGTERM', terminate).off('SIGHUP', terminate);
  });
}
