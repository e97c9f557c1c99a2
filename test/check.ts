import { table } from './harness/table.ts';
import { runMainJob } from './stories/main-job.ts';

/** Does the main job once and prints it as a table. Resolves to the exit code: 0 when nothing leaked and all was recorded. */
export async function check(isGuarded: boolean, print: (text: string) => void): Promise<number> {
  print(`\nThe main job, once${isGuarded ? '' : ', with the extension left out'}:\n`);
  const { ok, columns, rows, summary } = await runMainJob(isGuarded);
  print(`${table(columns, rows, 34)}\n\n${summary}\n\n${ok ? 'Passed.' : 'FAILED.'}`);
  return ok ? 0 : 1;
}
