// Draws the extension's PNG icons from the SVG files beside them:
//   node_modules/.bin/node test/browser/pages/draw-icons.ts
// Below 48 px the gate has fewer bars and the water one wave, or both would blur.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../../harness/browser.ts';

const FOLDER = join(import.meta.dirname, '../../../extension-browser/icons');
const ICONS = [
  [16, 'small.svg'],
  [32, 'small.svg'],
  [48, 'mark.svg'],
  [128, 'mark.svg'],
] as const;

const browser = await launchBrowser();
const page = await browser.context.newPage();
for (const [size, source] of ICONS) {
  const svg = await readFile(join(FOLDER, source), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(join(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
