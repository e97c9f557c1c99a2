// The first thing that runs on a fresh clone, and the start of every command in package.json:
//
//   node setup.mjs [--quiet]                     set up only
//   node setup.mjs [--quiet] run FILE [args...]  set up what FILE needs, then run it
//
// It is plain JavaScript without dependencies, since nothing is installed yet and the Node that runs it may be old. It
// installs the packages when they are missing or out of date, finds (or installs) a browser for what needs one, and runs
// FILE with the Node of package-lock.json.
//
// One command does all of it because /bin/sh remembers where it found `node`: in `node setup.mjs && node FILE` the second
// would still be the old one. For the same reason nothing here looks up a program on PATH.
//
// All it says goes to stderr: stdout belongs to FILE.

import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './test/setup/browser.mjs';
import { runChild } from './test/setup/child.mjs';
import { ensureFirefox } from './test/setup/firefox.mjs';
import { ensurePackages, node24 } from './test/setup/packages.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

const ALL_TESTS = 'test/all.ts';

/** Files that open a browser. Everything else must work on a machine without one. */
const BROWSER_FILES = new Set([
  ALL_TESTS,
  'test/start.ts',
  'test/story.ts',
  'test/matrix.ts',
  'test/screenshots.ts',
]);

/** `npm test -- --only unit` and `--only check` are for machines without a browser too. */
function needsBrowser(file, args) {
  if (file === undefined) return true;
  const only = args.indexOf('--only');
  const part = only === -1 ? undefined : args[only + 1];
  return BROWSER_FILES.has(file) && part !== 'unit' && part !== 'check';
}

/** The tests compare browsers of different makers, and one story is told in both. */
const needsFirefox = (file, args) =>
  file === undefined || file === ALL_TESTS || args.includes('managed-install');

async function main(args) {
  const quiet = args[0] === '--quiet';
  const [verb, file, ...rest] = quiet ? args.slice(1) : args;
  if (verb !== undefined && (verb !== 'run' || file === undefined)) {
    throw new Error('Usage: node setup.mjs [--quiet] [run FILE [args...]]');
  }
  const say = (line) => process.stderr.write(`${line}\n`);
  const env = { ...process.env };
  await ensurePackages(root, env, say);
  if (needsBrowser(file, rest)) {
    const browser = await ensureBrowser(root, env, say);
    env.PROMPTWEIR_BROWSER = browser;
    if (!quiet && verb === undefined) say(`Browser: ${browser}`);
    const firefox = needsFirefox(file, rest) ? await ensureFirefox(root, env, say) : undefined;
    if (firefox !== undefined) env.PROMPTWEIR_FIREFOX = firefox;
  }
  if (verb === 'run') {
    return runChild(node24(root), [file, ...rest], { cwd: root, env, stdio: 'inherit' });
  }
  if (!quiet) say('Set up. Next: npm start');
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
