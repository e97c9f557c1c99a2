import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';

const ROOT = join(import.meta.dirname, '../../../..');

/** The modules that draw into pages, as one script that leaves them in `globalThis.ui`. */
export async function bundleUi(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './ui/dialog.ts'; export * from './ui/banner.ts'; export * from './ui/banner-texts.ts'; export * from '../words/in-page.ts';`,
      resolveDir: join(ROOT, 'extension-browser/content'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'ui',
  });
  return outputFiles[0]?.text ?? '';
}

/** Lets the page's shadow roots be open, for tools that cannot look into closed ones; then runs the modules there. */
export async function runInOpenRoots(page: Page, bundle: string): Promise<void> {
  await page.goto(
    'data:text/html,<!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1></main>',
  );
  await page.evaluate(() => {
    const { value: attach } =
      Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow') ?? {};
    Element.prototype.attachShadow = function (init) {
      return Reflect.apply(attach, this, [{ ...init, mode: 'open' }]);
    };
  });
  await page.evaluate(`${bundle}\nglobalThis.ui = ui;`);
}

/** What axe-core (all rules but those about whole pages) objects to, as `rule: element`. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const found: unknown = await page.evaluate(`axe.run(document, {
    resultTypes: ['violations'],
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 120) + ' ' + failureSummary)))`);
  return found as readonly string[];
}
