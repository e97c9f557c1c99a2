import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInstalled, npmCli, stampOf } from './packages.mjs';

const packages = (versions: object) => JSON.stringify({ packages: versions });
const LOCK = packages({
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
});

it('the stamp changes with the lock file', () => {
  assert.equal(stampOf(LOCK), stampOf(LOCK));
  assert.notEqual(stampOf(LOCK), stampOf(`${LOCK} `));
});

describe("npm's record of what it installed", () => {
  const rows: readonly [name: string, record: object, installed: boolean][] = [
    ['same versions', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['an older version', { 'node_modules/a': { version: '0.9.0' } }, false],
    ['a package missing', {}, false],
    [
      'a package for another platform present in another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
      false,
    ],
  ];
  for (const [name, record, installed] of rows) {
    it(`${name}: ${installed ? 'is enough' : 'is not enough'}`, () => {
      assert.equal(isInstalled(LOCK, packages(record)), installed);
    });
  }
});

describe('which npm installs', () => {
  const anywhere = () => true;

  it('the one that runs us', () => {
    const env = { npm_execpath: '/opt/npm/bin/npm-cli.js' };
    assert.equal(npmCli(env, '/usr/bin/node', anywhere), '/opt/npm/bin/npm-cli.js');
  });

  it('not pnpm, though it names itself in the same place', () => {
    const env = { npm_execpath: '/opt/pnpm/bin/pnpm.cjs' };
    assert.match(npmCli(env, '/usr/bin/node', anywhere) ?? '', /npm-cli\.js$/);
  });

  it('the one beside Node when we are started without npm', () => {
    const inUsr = (path: string) => path.startsWith('/usr/lib/');
    const npm = npmCli({}, '/usr/bin/node', inUsr);
    assert.equal(npm, '/usr/lib/node_modules/npm/bin/npm-cli.js');
  });

  it('none when there is none', () => {
    assert.equal(
      npmCli({}, '/usr/bin/node', () => false),
      undefined,
    );
  });
});
