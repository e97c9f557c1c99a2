import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Root of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** Runs a script of ours or of a package in this Node, in the root folder, with its output on ours. True when it exits with 0. */
export function runNode(script: string, args: readonly string[] = []): Promise<boolean> {
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}
