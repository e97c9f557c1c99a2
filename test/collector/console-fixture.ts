import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { startCollector, type RunningCollector } from '../../collector/start-collector.ts';
import type { Policy } from '../../shared/policy/policy.ts';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

const SOURCE = fileURLToPath(new URL('../../collector/console/', import.meta.url));
const BROWSER = process.env['PROMPTWEIR_BROWSER'] ?? '/usr/bin/chromium';
const PASSWORD = 'only for this test';

/** A collector with the console bundled from source, and a real browser. */
export interface ConsoleFixture {
  readonly folder: string;
  readonly collector: RunningCollector;
  readonly browser: Browser;
  /** The cookie of a session. */
  readonly signedIn: StorageState;
  close(): Promise<void>;
}

export async function openConsole(policy: Policy): Promise<ConsoleFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'promptweir-console-'));
  await build({
    entryPoints: ['main.tsx', 'console.css', 'index.html'].map((file) => join(SOURCE, file)),
    loader: { '.html': 'copy' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    outdir: folder,
    logLevel: 'warning',
  });
  const [collector, browser] = await Promise.all([
    startCollector({
      host: '127.0.0.1',
      port: 0,
      ownerPassword: PASSWORD,
      consoleFolder: folder,
      policy,
    }),
    chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] }),
  ]);
  const context = await browser.newContext();
  await signIn(await context.newPage(), collector.url);
  const signedIn = await context.storageState();
  await context.close();
  return {
    folder,
    collector,
    browser,
    signedIn,
    close: async () => {
      await browser.close();
      await collector.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Signs in and waits until the overview is there. */
export async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Prompts seen').waitFor();
}

/** A context whose pages are signed in, by the one sign-in of the fixture: sign-ins are slow on purpose, and limited. */
export async function signedInContext(
  { browser, signedIn }: ConsoleFixture,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  return browser.newContext({ ...options, storageState: signedIn });
}

/** Goes to a page of the console and waits for what it shows. */
export async function visit(
  page: Page,
  { collector }: ConsoleFixture,
  address: string,
  ready: string,
): Promise<void> {
  await page.goto(`${collector.url}/#/${address}`);
  // The page before may show the same kind of thing, and is there until the address has changed.
  const name = new RegExp(address.split('?')[0] ?? '', 'i');
  await page.getByRole('heading', { level: 1, name, includeHidden: true }).waitFor();
  await page.locator(ready).first().waitFor();
}
