import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const FOLDER = import.meta.dirname;
const INSTALL = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs what this folder's own package-lock.json names, unless it is there already; it is no part of the product and `npm ci`
 * in the root leaves it out. Resolves to undefined, or to a sentence that says why it is not there.
 */
export async function installPeers(say: (line: string) => void): Promise<string | undefined> {
  const lock = readFileSync(join(FOLDER, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  // npm removes node_modules before it installs, and the stamp with it: an installation that broke off never counts.
  const stamp = join(FOLDER, 'node_modules', '.promptweir-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  say('Installing the programs to compare with into bench/node_modules (once) ...');
  const npm = process.env['npm_execpath'];
  const [file, ...args] =
    npm?.endsWith('npm-cli.js') === true
      ? [process.execPath, npm, ...INSTALL]
      : ['npm', ...INSTALL];
  try {
    await promisify(execFile)(file, args, { cwd: FOLDER });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `npm ci in bench/ failed: ${error.message.trim().split('\n').at(-1)}`;
  }
  writeFileSync(stamp, wanted);
  return undefined;
}
