// Finds the browser the extension is tested in, or installs one. Plain JavaScript for old Node: see setup.mjs.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { runChild } from './child.mjs';
import { node24 } from './packages.mjs';

/**
 * Where browsers are usually installed, the preferred first. Chromium is what Playwright is made for, so it comes before
 * the branded ones. Those work too: Chrome 137 dropped `--load-extension`, so the extension is loaded over the debugging
 * protocol, in every browser alike. Browsers from snap are left out: they cannot read a profile in the temporary folder.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 * @returns {{chromium: string[], branded: string[]}}
 */
export function usualPlaces(platform, env, home) {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    const under = (/** @type {string} */ path) => roots.map((root) => `${root}\\${path}`);
    return {
      chromium: under('Chromium\\Application\\chrome.exe'),
      branded: [
        ...under('Google\\Chrome\\Application\\chrome.exe'),
        ...under('Microsoft\\Edge\\Application\\msedge.exe'),
      ],
    };
  }
  if (platform === 'darwin') {
    const app = (/** @type {string} */ name) =>
      ['', home].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`);
    return {
      chromium: app('Chromium'),
      branded: [...app('Google Chrome'), ...app('Microsoft Edge')],
    };
  }
  return {
    chromium: ['/usr/bin/chromium', '/usr/lib64/chromium-browser/chromium-browser'],
    branded: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  };
}

/**
 * The first browser that is there and starts: what PROMPTWEIR_BROWSER names, the one found last time, an installed
 * Chromium, Playwright's, an installed Chrome or Edge.
 * @param {object} options
 * @param {{chromium: string[], branded: string[]}} options.places
 * @param {string | undefined} options.named by PROMPTWEIR_BROWSER
 * @param {string | undefined} options.remembered
 * @param {() => string} options.playwright path of its browser, installed or not; asked only when it is needed
 * @param {(path: string) => boolean} options.exists
 * @param {(path: string) => boolean} options.starts
 */
export function chooseBrowser({ places, named, remembered, playwright, exists, starts }) {
  if (named) {
    if (exists(named)) return named;
    throw new Error(
      `PROMPTWEIR_BROWSER names a file that is not there: ${named}\nCorrect it or unset it.`,
    );
  }
  if (remembered && exists(remembered)) return remembered;
  const works = (/** @type {string} */ path) => exists(path) && starts(path);
  const installed = places.chromium.find(works);
  if (installed) return installed;
  const own = playwright();
  return works(own) ? own : places.branded.find(works);
}

/**
 * The browser of this machine without installing one; undefined when there is none.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function findBrowser(root, env) {
  const memory = join(root, 'node_modules', '.cache', 'promptweir', 'browser');
  const found = chooseBrowser({
    places: usualPlaces(process.platform, env, homedir()),
    named: env.PROMPTWEIR_BROWSER,
    remembered: existsSync(memory) ? readFileSync(memory, 'utf8') : undefined,
    playwright: () => playwrightBrowser(root),
    exists: existsSync,
    starts,
  });
  if (found !== undefined && found !== env.PROMPTWEIR_BROWSER) {
    remember(memory, found);
  }
  return found;
}

/**
 * Next time is quicker then. In a folder of somebody else, which cannot be written, it is as slow as the first time.
 * @param {string} memory
 * @param {string} path
 */
function remember(memory, path) {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EACCES' && code !== 'EROFS') throw error;
  }
}

/**
 * The browser of this machine; installs one when there is none. Throws an error that names the fix.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function ensureBrowser(root, env, say) {
  const found = findBrowser(root, env);
  if (found !== undefined) return found;
  for (const [title, command, args] of waysToInstall(root)) {
    say(`No browser found. Installing Chromium (${title}) ...`);
    const isDone = await install(root, env, command, args);
    const installed = isDone ? findBrowser(root, env) : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'This needs a browser, and none was found or could be installed.\n' +
      'Do one of these, then run the same command again:\n' +
      '  - install Chromium, Chrome or Edge (on Debian: sudo apt-get install chromium)\n' +
      '  - npx playwright install --with-deps chromium\n' +
      '  - set PROMPTWEIR_BROWSER to the full path of a Chromium you have\n' +
      'Building and the other checks need none: npm run build, npm test -- --only unit',
  );
}

/**
 * Runs an installer with its output on stderr. True when it says that it succeeded.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {string} command
 * @param {string[]} args
 */
export async function install(root, env, command, args) {
  const code = await runChild(command, args, {
    cwd: root,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  return code === 0;
}

/**
 * Debian's own package comes first where it can be installed: it brings the libraries along and needs no server but the
 * one the system trusts anyway. (Ubuntu's package of that name is a snap.) Without root, Playwright's download may lack
 * libraries; then it does not start and does not count as found.
 * @param {string} root
 * @returns {[title: string, command: string, args: string[]][]}
 */
function waysToInstall(root) {
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
  const deps = isRoot() && process.platform === 'linux' ? ['--with-deps'] : [];
  return [
    ...debianPackage('chromium'),
    ['Playwright', node24(root), [playwright, 'install', '--no-shell', ...deps, 'chromium']],
  ];
}

const isRoot = () => process.getuid?.() === 0;

/**
 * How to install a package of Debian's: one way where that can be done without asking anyone, none elsewhere.
 * @param {string} name
 * @returns {[title: string, command: string, args: string[]][]}
 */
export function debianPackage(name) {
  const release = '/etc/os-release';
  const isDebian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
  const apt = `apt-get update && apt-get install -y --no-install-recommends ${name}`;
  return isRoot() && isDebian ? [['apt-get', '/bin/sh', ['-c', apt]]] : [];
}

/** @param {string} root */
function playwrightBrowser(root) {
  const ask = "process.stdout.write(require('playwright').chromium.executablePath())";
  const { stdout } = spawnSync(node24(root), ['-e', ask], { cwd: root, encoding: 'utf8' });
  return stdout;
}

/**
 * A browser can be there and not start, for want of a library. On Windows asking for the version would open a window, and
 * on macOS and Windows no library is ever missing.
 * @param {string} path
 */
export function starts(path) {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
