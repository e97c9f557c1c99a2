// Finds the Firefox the core is held to, or installs one. Plain JavaScript for old Node: see setup.mjs.

import { existsSync } from 'node:fs';
import { debianPackage, install, starts } from './browser.mjs';

/** What PROMPTWEIR_FIREFOX says where there is to be none. */
const NONE = 'none';

/** What to do about it. */
export const WITHOUT_FIREFOX =
  'Install Firefox (on Debian: sudo apt-get install firefox-esr), or set PROMPTWEIR_FIREFOX to the full path of one, or to ' +
  '`none` to do without.';

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  linux: ['/usr/bin/firefox-esr', '/usr/lib64/firefox/firefox', '/opt/firefox/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/**
 * The Firefox of this machine without installing one: what PROMPTWEIR_FIREFOX names, else an installed one. Undefined when there
 * is none. One from a snap is left out: it cannot read a profile in the temporary folder.
 * @param {NodeJS.ProcessEnv} env
 */
export function findFirefox(env) {
  const named = env.PROMPTWEIR_FIREFOX;
  if (named === NONE) return undefined;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `PROMPTWEIR_FIREFOX names a file that is not there: ${named}\nCorrect it or unset it.`,
    );
  }
  return PLACES[process.platform]?.find((path) => existsSync(path) && starts(path));
}

/**
 * The Firefox of this machine; installs one where that needs nobody's leave (Debian, as root). Undefined, and said aloud, when
 * there is none: all but one test work without, and that one fails in CI.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export async function ensureFirefox(root, env, say) {
  const found = findFirefox(env);
  if (found !== undefined || env.PROMPTWEIR_FIREFOX === NONE) return found;
  for (const [title, command, args] of debianPackage('firefox-esr')) {
    say(`No Firefox found. Installing Firefox ESR (${title}) ...`);
    if (await install(root, env, command, args)) return findFirefox(env);
  }
  say(`No Firefox found, so verdicts are not compared with it. ${WITHOUT_FIREFOX}`);
  return undefined;
}
