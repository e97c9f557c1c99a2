// npm run screenshots: takes every picture of docs/screenshots anew, light and dark, from the running product.

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { photographConsole } from './screenshots/console.ts';
import { photographExtension, photographLanguage } from './screenshots/extension.ts';
import { runNode } from './setup/run-node.ts';

const FOLDER = join(import.meta.dirname, '../docs/screenshots');

/** Both ways the operating system may ask for. */
const SCHEMES = ['light', 'dark'] as const;

if (await runNode('esbuild.mjs')) {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const scheme of SCHEMES) {
    await photographExtension(FOLDER, scheme);
    await photographLanguage(FOLDER, scheme, 'de');
    await photographConsole(FOLDER, scheme);
  }
} else process.exitCode = 1;
