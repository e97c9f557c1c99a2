// npm start: the whole of Promptweir on this machine, to look at and to play with.
//
//   npm start                          opens a browser with the extension beside the practice AI sites
//   npm start -- --check               does the main job once without a person; exit code 0 or 1
//   npm start -- --check --unguarded   the same without the extension: it must find the leaks and exit 1

import { parseArgs } from 'node:util';
import { table } from './harness/table.ts';
import { runNode } from './setup/run-node.ts';
import { openPlayground } from './harness/playground.ts';
import { runMainJob } from './stories/main-job.ts';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    unguarded: { type: 'boolean', default: false },
  },
});

if (!(await runNode('esbuild.mjs'))) process.exitCode = 1;
else if (values.check) process.exitCode = await check(!values.unguarded);
else await openPlayground();

async function check(isGuarded: boolean): Promise<number> {
  console.log(`\nThe main job, once${isGuarded ? '' : ', with the extension left out'}:\n`);
  const { ok, columns, rows, summary } = await runMainJob(isGuarded);
  console.log(`${table(columns, rows, 34)}\n\n${summary}\n\n${ok ? 'Passed.' : 'FAILED.'}`);
  return ok ? 0 : 1;
}
