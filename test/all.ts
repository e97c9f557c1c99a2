// npm test: everything that must hold, in one run. All of it is run even when something fails.
//
//   npm test                       build, format, lint, types, then all tests
//   npm test -- --only check       build, format, lint and types
//   npm test -- --only unit        build, then the tests that need no browser
//   npm test -- --only browser     build, then the tests that open one
//   npm test -- test/a.test.ts ... build, then these

import { once } from 'node:events';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT, runNode } from './setup/run-node.ts';
import { testFiles } from './setup/test-files.ts';

const PARTS = ['check', 'unit', 'browser'];

const CHECKS: readonly (readonly [title: string, script: string, ...args: string[]])[] = [
  ['Format', 'node_modules/oxfmt/bin/oxfmt', '--check', '.'],
  ['Lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  ['Types', 'node_modules/typescript/bin/tsc', '-b'],
];

/** How many files run at once: a browser alone keeps two cores busy at times, and more only make it slower. */
const CONCURRENCY = 2;

/**
 * Runs test files, each in a process of its own: in a shared one, the hooks of a file also run for the tests of the others
 * (measured with `isolation: 'none'`, Node 24.21). Prints node's own report. True when nothing failed.
 */
async function runTests(files: readonly string[]): Promise<boolean> {
  let ok = true;
  const tests = run({
    cwd: ROOT,
    files: [...files],
    concurrency: CONCURRENCY,
    execArgv: ['--import', pathToFileURL(join(ROOT, 'test/setup/watchdog.ts')).href],
  });
  tests.on('test:fail', () => (ok = false));
  const report = tests.compose(spec);
  report.pipe(process.stdout, { end: false });
  await once(report, 'end');
  return ok;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.only !== undefined && !PARTS.includes(values.only)) {
    console.error(`--only takes one of: ${PARTS.join(', ')}`);
    return 1;
  }
  if (process.env['CI'] !== undefined) {
    process.env['NO_COLOR'] = '1';
    // Tests that may be left out on a person's machine may not there.
    process.env['PROMPTWEIR_CI'] = '1';
    // Where CI is set, oxlint and oxfmt write colours whatever NO_COLOR says (1.94, 0.79).
    delete process.env['CI'];
  }

  const start = performance.now();
  const failed: string[] = [];
  const step = async (title: string, work: () => Promise<boolean>) => {
    console.log(`\n== ${title}`);
    if (!(await work())) failed.push(title);
  };
  const wants = (part: string) =>
    positionals.length === 0 && (values.only === undefined || values.only === part);

  await step('Build', () => runNode('esbuild.mjs'));
  if (wants('check')) {
    for (const [title, script, ...args] of CHECKS) await step(title, () => runNode(script, args));
  }
  const { unit, browser } = testFiles(ROOT);
  const files = [
    ...positionals,
    ...(wants('unit') ? unit : []),
    ...(wants('browser') ? browser : []),
  ];
  if (files.length > 0) await step('Tests', () => runTests(files));

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `\n${failed.length === 0 ? 'All good' : `Failed: ${failed.join(', ')}`} (${seconds} s)`,
  );
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
