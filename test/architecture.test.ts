import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { trespasses } from './architecture/realms.ts';
import { sourceFiles } from './architecture/source-files.ts';
import { importsOf } from './setup/imports.ts';
import { ROOT } from './setup/run-node.ts';

const code = sourceFiles(['ts', 'tsx', 'mjs']);
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const lines = (text: string) => text.split('\n').length - 1;

/** Files that hold data and no decisions; for them length says nothing. */
const DATA: readonly string[] = [];

describe('files are short enough to read', () => {
  const program = code.filter(({ path }) => !DATA.includes(path));
  const sorted = program.map(({ text }) => lines(text)).sort((a, b) => a - b);
  const quantile = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

  it('none is longer than 350 lines', () => {
    const tooLong = program.filter(({ text }) => lines(text) > 350).map(({ path }) => path);
    assert.deepEqual(tooLong, []);
  });

  it('half have at most 80 lines, nine in ten at most 200', (t) => {
    t.diagnostic(
      `${sorted.length} files, median ${quantile(0.5)}, p90 ${quantile(0.9)}, longest ${quantile(1)}`,
    );
    assert.ok(quantile(0.5) <= 80);
    assert.ok(quantile(0.9) <= 200);
  });
});

it('a file imports only what its realm may', () => {
  assert.deepEqual(code.flatMap(trespasses), []);
});

describe('a registry lists every file of its folder', () => {
  /** `beside`: files for others that use the list. A file that only listed ones use needs no mention. */
  const registries = [
    { folder: 'shared/apps', beside: ['request-rule.ts', 'apps-in-force.ts', 'check-apps.ts'] },
    { folder: 'shared/classify/detectors', beside: [] },
    { folder: 'shared/classify/documents', beside: [] },
    { folder: 'test/stories', beside: [] },
    { folder: 'test/matrix/channels', beside: [] },
    { folder: 'bench', beside: ['bench.ts'] },
  ];
  for (const { folder, beside } of registries) {
    it(folder, () => {
      const names = globSync(`${folder}/*.ts`, { cwd: ROOT }).map((path) => basename(path));
      const used = names.flatMap((name) =>
        importsOf(read(`${folder}/${name}`)).map(({ specifier }) => basename(specifier)),
      );
      const known = ['index.ts', ...beside, ...used];
      const forgotten = names.filter((name) => !known.includes(name));
      assert.deepEqual(forgotten, []);
    });
  }
});

it('everything that shared/ exports says what it is', () => {
  // A type taken from a schema or a table has the docstring of that.
  const inferred = /^export type \w+ = .*\btypeof /;
  const bare = code
    .filter(({ path }) => path.startsWith('shared/') && !path.endsWith('.d.ts'))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at, all) => {
        if (!/^export (async )?(const|function|class|interface|type) /.test(line)) return [];
        const explained = inferred.test(line) || all[at - 1]?.trimEnd().endsWith('*/');
        return explained ? [] : [`${path}:${at + 1} ${line.split(/[=({:<]/)[0]}`];
      }),
    );
  assert.deepEqual(bare, []);
});

describe('what must not be left in the text', () => {
  const texts = sourceFiles(['ts', 'tsx', 'mjs', 'css', 'html', 'md', 'json', 'yml']);
  /** Where a pattern is found. This file names the patterns, so it is left out. */
  const found = (pattern: RegExp) =>
    texts
      .filter(({ path }) => path !== 'test/architecture.test.ts')
      .flatMap(({ path, text }) =>
        text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
      );

  it('a note to do something later without the date until when', () => {
    assert.deepEqual(found(/\b(TODO|FIXME|XXX)\b(?! \[\d{4}-\d\d-\d\d\])/), []);
  });

  it('a path of somebody’s machine', () => {
    assert.deepEqual(found(/(^|[\s'"`(=])\/(work|home|root|tmp|Users)\/\w/), []);
  });

  it('the address of a package registry', () => {
    assert.deepEqual(found(/registry\.(npmjs|yarnpkg)|artifactory|verdaccio|"resolved":/), []);
  });

  it('a test that is left out, or that leaves out the others', () => {
    const marker = /\b(it|test|describe|suite)\.(only|skip|todo)\b|\b(only|skip|todo): true/;
    assert.deepEqual(
      found(marker).filter((place) => place.startsWith('test/')),
      [],
    );
  });
});

describe('packages are what they were', () => {
  interface Manifest {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  }
  interface Locked {
    readonly version: string;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  interface Lock {
    readonly packages: Readonly<Record<string, Manifest & Locked>>;
  }
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest;
  const { packages } = JSON.parse(read('package-lock.json')) as Lock;
  const wanted = Object.entries({ ...dependencies, ...devDependencies });

  it('every version is exact: a range would install other tools under another Node', () => {
    const loose = wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    assert.deepEqual(loose, []);
  });

  it('the lock file is in step', () => {
    assert.deepEqual(packages['']?.dependencies, dependencies);
    assert.deepEqual(packages['']?.devDependencies, devDependencies);
    for (const [name, version] of wanted) {
      assert.equal(packages[posix.join('node_modules', name)]?.version, version, name);
    }
  });

  it('the lock file knows the packages for other platforms too: without them npm ci refuses it', () => {
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => packages[posix.join('node_modules', name)] === undefined);
    assert.deepEqual(missing, []);
  });
});
