// npm run story -- NAME: runs one story against the real parts and prints what happened as a table.

import { table } from './harness/table.ts';
import { runNode } from './setup/run-node.ts';
import { STORIES } from './stories/index.ts';

async function main(name: string | undefined): Promise<number> {
  const story = STORIES.find((one) => one.name === name);
  if (story === undefined) {
    if (name !== undefined) console.error(`There is no story called "${name}".\n`);
    console.error('Usage: npm run story -- NAME\n');
    console.error(
      table(
        ['name', 'story'],
        STORIES.map(({ name, title }) => [name, title]),
      ),
    );
    return 1;
  }
  const needs = story.needs?.();
  if (needs !== undefined) {
    console.error(needs);
    return 1;
  }
  if (!(await runNode('esbuild.mjs'))) return 1;
  console.log(`\n${story.title}\n`);
  const { ok, columns, rows, summary } = await story.run();
  console.log(`${table(columns, rows)}\n\n${summary}\n\n${ok ? 'As told.' : 'NOT as told.'}`);
  return ok ? 0 : 1;
}

process.exitCode = await main(process.argv[2]);
