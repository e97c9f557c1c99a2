// Installs the packages of package-lock.json when they are missing or out of date. Plain JavaScript for old Node: see
// setup.mjs.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runChild } from './child.mjs';
import { withLock } from './lock.mjs';

/**
 * The Node that everything but the set-up runs with. A file of the `node` package, not a name on PATH.
 * @param {string} root
 */
export function node24(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(root, 'node_modules', 'node', 'bin', name);
}

/**
 * What the stamp inside node_modules says when it fits this lock file. npm removes node_modules before it installs, and the
 * stamp with it, so an installation that broke off never counts.
 * @param {string} lockFile text of package-lock.json
 */
export function stampOf(lockFile) {
  return createHash('sha256').update(lockFile).digest('hex');
}

/**
 * Whether npm's own record of what it installed has every package of the lock file in the same version; so that someone who
 * ran `npm ci` by hand does not wait for it twice. Optional packages may be absent: they are for other platforms.
 * @param {string} lockFile text of package-lock.json
 * @param {string} record text of node_modules/.package-lock.json
 */
export function isInstalled(lockFile, record) {
  /** @type {Record<string, {version?: string, optional?: boolean}>} */
  const wanted = JSON.parse(lockFile).packages;
  /** @type {Record<string, {version?: string}>} */
  const present = JSON.parse(record).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && present[path] === undefined)) return true;
    return present[path]?.version === version;
  });
}

/**
 * How to start npm: the one that runs us, else the one that came with this Node. Undefined when neither is there.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} execPath of Node
 * @param {(path: string) => boolean} exists
 */
export function npmCli(env, execPath, exists) {
  const beside = dirname(execPath);
  return [
    // pnpm and yarn set it too, to themselves.
    env.npm_execpath?.endsWith('npm-cli.js') ? env.npm_execpath : undefined,
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((path) => path !== undefined && exists(path));
}

/**
 * Installs what the lock file says unless it is there already. Throws an error that names the fix.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 */
export async function ensurePackages(root, env, say) {
  const lockFile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules', '.promptweir-stamp');
  const record = join(root, 'node_modules', '.package-lock.json');
  const ready = () => {
    if (!existsSync(node24(root))) return false;
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(lockFile)) return true;
    if (!existsSync(record) || !isInstalled(lockFile, readFileSync(record, 'utf8'))) return false;
    writeFileSync(stamp, stampOf(lockFile));
    return true;
  };
  if (ready()) return;
  await withLock(join(root, '.cache', 'setup.lock'), say, async () => {
    // Another set-up may have done it while this one waited.
    if (!ready()) await install(root, env, say);
  });
  if (!existsSync(node24(root))) {
    throw new Error(
      'The packages are installed, but Node 24 is not among them: npm was told not to run install scripts.\n' +
        'Allow them (npm config delete ignore-scripts), then run the same command again.',
    );
  }
  writeFileSync(stamp, stampOf(lockFile));
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 */
async function install(root, env, say) {
  const npm = npmCli(env, process.execPath, existsSync);
  if (npm === undefined) {
    throw new Error(
      'The packages are not installed and npm was not found.\n' +
        'Run `npm ci --include=dev` in this folder, then the same command again.',
    );
  }
  say('Installing packages (once, and again when package-lock.json changes) ...');
  // Also with NODE_ENV=production: esbuild, TypeScript and Node itself are development packages.
  // `npm --silent run` hands its silence down; the reason of a failure must be seen.
  const args = [npm, 'ci', '--include=dev', '--loglevel=notice'];
  const code = await runChild(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['inherit', process.stderr.fd, process.stderr.fd],
  });
  if (code === 0) return;
  throw new Error(
    `The packages could not be installed: npm ci ended with code ${code}.\n` +
      'What npm said stands above. Most often the package registry cannot be reached (network, proxy, `npm config get\n' +
      'registry`) or the disk is full. Mend that and run the same command again: it starts over cleanly.',
  );
}
