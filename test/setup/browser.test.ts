import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseBrowser, usualPlaces } from './browser.mjs';

const PLACES = { chromium: ['/chromium'], branded: ['/chrome'] };

/** Chooses on a machine where these files are there, and these of them do not start. */
function choose(
  present: readonly string[],
  options: { named?: string; remembered?: string; broken?: readonly string[] } = {},
): string | undefined {
  const { named, remembered, broken = [] } = options;
  return chooseBrowser({
    places: PLACES,
    named,
    remembered,
    playwright: () => '/playwright',
    exists: (path) => present.includes(path),
    starts: (path) => !broken.includes(path),
  });
}

describe('which browser is taken', () => {
  const all = ['/named', '/remembered', '/chromium', '/playwright', '/chrome'];
  const rows: readonly [string, string | undefined, string | undefined][] = [
    ['what PROMPTWEIR_BROWSER names', choose(all, { named: '/named' }), '/named'],
    ['else the one found last time', choose(all, { remembered: '/remembered' }), '/remembered'],
    ['unless it is gone', choose(['/chromium'], { remembered: '/remembered' }), '/chromium'],
    ['else an installed Chromium', choose(all), '/chromium'],
    ["else Playwright's", choose(['/playwright', '/chrome']), '/playwright'],
    ['else an installed Chrome or Edge', choose(['/chrome']), '/chrome'],
    ['never one that does not start', choose(all, { broken: ['/chromium'] }), '/playwright'],
    ['else none', choose([]), undefined],
  ];
  for (const [name, chosen, expected] of rows) it(name, () => assert.equal(chosen, expected));

  it('a wrong PROMPTWEIR_BROWSER is an error, not a reason to take another', () => {
    assert.throws(() => choose(all, { named: '/gone' }), /PROMPTWEIR_BROWSER.*\/gone/);
  });
});

describe('where browsers are looked for', () => {
  it('on Windows, in the program folders that exist', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\u\\AppData\\Local' };
    const { chromium, branded } = usualPlaces('win32', env, 'C:\\Users\\u');
    assert.deepEqual(chromium, [
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Users\\u\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ]);
    assert.equal(branded.length, 4);
  });

  it('on macOS, among the applications of the machine and of the user', () => {
    const { chromium } = usualPlaces('darwin', {}, '/u');
    assert.deepEqual(chromium, [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/u/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]);
  });

  it('on Linux, never in a snap: it could not read our profile', () => {
    const { chromium, branded } = usualPlaces('linux', {}, '/u');
    assert.ok(chromium.includes('/usr/bin/chromium'));
    assert.deepEqual(
      [...chromium, ...branded].filter((path) => path.includes('snap')),
      [],
    );
  });
});
