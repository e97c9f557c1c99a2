// npm start: the whole of Promptweir on this machine, to look at and to play with.
//
//   npm start                          opens a browser with the extension beside the practice AI sites
//   npm start -- --check               does the main job once without a person; exit code 0 or 1
//   npm start -- --check --unguarded   the same without the extension: it must find the leaks and exit 1

import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { openPlayground } from './harness/playground.ts';
import { runNode } from './setup/run-node.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, unguarded: { type: 'boolean' } },
});

if (!(await runNode('esbuild.mjs'))) process.exitCode = 1;
else if (values.check) process.exitCode = await check(!values.unguarded, console.log);
else await openPlayground();
