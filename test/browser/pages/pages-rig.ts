import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Done, Status } from '../../../extension-browser/background/messages.ts';
import { EXTENSION_ID, manifest } from '../../../extension-browser/manifest.ts';
import { launchBrowser } from '../../harness/browser.ts';

const SOURCE = join(import.meta.dirname, '../../../extension-browser');

/** Stands where the background stands and says what a test wants: the pages are under test, and what they ask is noted. */
const BACKGROUND = `
globalThis.asked = [];
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  globalThis.asked.push(message);
  answer(message.type === 'status' ? globalThis.status : globalThis.done);
});
`;

export interface PagesRig {
  /** Opens `popup` or `options` of an extension in this state; `done` answers what the page asks to be done. */
  readonly open: (name: 'popup' | 'options', status: Status, done?: Done) => Promise<Page>;
  /** Changes the state that the next question is answered with. */
  readonly become: (status: Status) => Promise<void>;
  /** All that the pages have asked for since they were opened last, but the status. */
  readonly asked: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** The extension's own pages, built as they are shipped, in a real browser. */
export async function startPages(): Promise<PagesRig> {
  const extension = await mkdtemp(join(tmpdir(), 'promptweir-pages-'));
  await build({
    absWorkingDir: SOURCE,
    entryPoints: [
      ...['html', 'css', 'ts'].flatMap((kind) => [`pages/popup.${kind}`, `pages/options.${kind}`]),
      ...[16, 32, 48, 128].map((size) => `icons/${size}.png`),
    ],
    outbase: '.',
    outdir: extension,
    bundle: true,
    format: 'iife',
    target: ['chrome121', 'firefox128'],
    loader: { '.html': 'copy', '.png': 'copy' },
  });
  await writeFile(join(extension, 'background.js'), BACKGROUND);
  const { manifest_version, name, version, key, action, options_ui, ...shipped } = manifest(
    '1.2.3',
    [],
  );
  await writeFile(
    join(extension, 'manifest.json'),
    JSON.stringify({
      manifest_version,
      name,
      version,
      key,
      action,
      options_ui,
      icons: shipped.icons,
      background: shipped.background,
      content_security_policy: shipped.content_security_policy,
    }),
  );
  const browser = await launchBrowser({ extension });
  const worker = await browser.backgroundWorker();

  return {
    open: async (name, status, done = { ok: true }) => {
      await worker.evaluate((state) => Object.assign(globalThis, state), {
        status,
        done,
        asked: [],
      });
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${EXTENSION_ID}/pages/${name}.html`);
      await page.locator('#protection h2').waitFor();
      return page;
    },
    become: async (status) => {
      await worker.evaluate((state) => Object.assign(globalThis, state), { status });
    },
    asked: () => worker.evaluate(`asked.filter(({ type }) => type !== 'status')`),
    stop: async () => {
      await browser.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}
