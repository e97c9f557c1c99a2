// npm run matrix: the table app × channel × browser, each cell tried with the guard and without it.
//
//   npm run matrix                          all of it, in Chromium
//   npm run matrix -- --browser firefox     what a page can do, in Firefox
//   npm run matrix -- --json FILE           and writes the cells into a file
//   npm run matrix -- --markdown FILE       and writes them down for people, as docs/matrix.md is
//   npm run matrix -- --app claude          one app
//   npm run matrix -- --channel workerFetch one channel; both may be given several times

import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { table } from './harness/table.ts';
import type { Cell } from './matrix/cell.ts';
import { runMatrix } from './matrix/run-matrix.ts';
import { matrixPage } from './matrix/matrix-page.ts';
import { findBrowser } from './setup/browser.mjs';
import { findFirefox } from './setup/firefox.mjs';
import { runNode } from './setup/run-node.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      json: { type: 'string' },
      markdown: { type: 'string' },
      app: { type: 'string', multiple: true },
      channel: { type: 'string', multiple: true },
    },
  });
  const browser = (['chromium', 'firefox'] as const).find((one) => one === values.browser);
  if (browser === undefined) {
    console.error('--browser takes chromium or firefox.');
    return 1;
  }
  if (!(await runNode('esbuild.mjs'))) return 1;
  const chosen = (list: readonly string[] | undefined) => (name: string) =>
    list === undefined || list.includes(name);
  const part = { browser, app: chosen(values.app), channel: chosen(values.channel) };
  const cells = await runMatrix(part, (line) => console.log(line));
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify({ cells }, null, 1)}\n`);
  if (values.markdown !== undefined) {
    const day = new Date().toISOString().slice(0, 10);
    const page = matrixPage({ cells, versions: [versionOf(browser)], day });
    await writeFile(values.markdown, page);
  }
  return report(cells);
}

/** What the browser calls itself. */
function versionOf(browser: Cell['browser']): string {
  const path =
    browser === 'firefox' ? findFirefox(process.env) : findBrowser(process.cwd(), process.env);
  if (path === undefined) return browser;
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

/** Prints the table and gives the exit code: 1 when a text got through the guard. */
function report(cells: readonly Cell[]): number {
  const guarded = cells.filter(({ guard }) => guard === 'on');
  const apps = [...new Set(guarded.map(({ app }) => app))];
  const channels = [...new Set(guarded.map(({ channel }) => channel))];
  const word = (app: string, channel: string): string => {
    const cell = guarded.find((each) => each.app === app && each.channel === channel);
    if (cell === undefined) return '';
    if (cell.leaked) return 'LEAKED';
    return cell.void === undefined ? 'stopped' : 'void';
  };
  console.log(
    table(
      ['channel', ...apps],
      channels.map((channel) => [channel, ...apps.map((app) => word(app, channel))]),
    ),
  );
  for (const cell of guarded) {
    if (cell.void !== undefined) console.log(`void: ${cell.app} ${cell.channel} ${cell.void}`);
  }
  const leaks = guarded.filter(({ leaked }) => leaked);
  const proven = guarded.filter((cell) => !cell.leaked && cell.void === undefined);
  console.log(`${guarded.length} cells: ${proven.length} stopped, ${leaks.length} leaked`);
  return leaks.length === 0 ? 0 : 1;
}

process.exitCode = await main();
