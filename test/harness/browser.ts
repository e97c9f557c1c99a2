import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright';
import { EXTENSION_ID } from '../../extension-browser/manifest.ts';
import { findBrowser } from '../setup/browser.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** The extension as `npm run build` leaves it. */
export const BUILT_EXTENSION = join(ROOT, 'dist/extension-browser/chromium');

/** What an unpacked extension needs. */
const UNPACKED = [
  '--disable-background-networking',
  `--allowlisted-extension-id=${EXTENSION_ID}`,
  '--enable-unsafe-extension-debugging',
];

/** What to start a browser with. */
export interface BrowserOptions {
  /** Folder of an unpacked extension with our key, absolute. */
  readonly extension?: string;
  /**
   * Chromium's `--host-resolver-rules`: `MAP chatgpt.com:443 127.0.0.1:8443`. Pages then have the real host's address while
   * nothing leaves this machine. The certificate is not checked.
   */
  readonly resolverRules?: string;
  /** Leaves the policies of this machine to install an extension, and the browser as it is without an unpacked one. */
  readonly isManaged?: boolean;
  /** Left out: true. */
  readonly headless?: boolean;
  /** The person's language, as `navigator.languages` says it. Left out: the machine's. */
  readonly language?: string;
  /** Profile that outlives the browser, for tests that start it again. Left out: a temporary one. */
  readonly userDataDir?: string;
}

/** A running browser of its own. */
export interface TestBrowser {
  readonly context: BrowserContext;
  /** The extension's service worker; waits until it runs. */
  backgroundWorker(): Promise<Worker>;
  /** Enrols as a person would, on the options page. Resolves to what the page then says. */
  enrol(collectorUrl: string, token: string, name: string): Promise<string>;
  /** Ends the browser and removes the temporary profile. */
  close(): Promise<void>;
}

/**
 * Starts Chromium with the extension as an administrator would install it: blocking requests is allowed to it, which the
 * browser grants to an unpacked extension only when its id is named on the command line. About 1 s.
 */
export async function launchBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const { extension, resolverRules, headless = true, userDataDir, language } = options;
  const { isManaged = false } = options;
  const profile = userDataDir ?? mkdtempSync(join(tmpdir(), 'promptweir-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless,
    ignoreHTTPSErrors: true,
    // Who starts the browser ends it; Playwright's own handlers would end this whole process on Ctrl-C instead.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(headless ? {} : { viewport: null }),
    chromiumSandbox: canSandbox(),
    // Playwright switches extensions off by default, and what fetches those that policies name.
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(isManaged ? ['--disable-background-networking'] : []),
    ],
    args: [
      ...(headless ? ['--headless=new'] : []),
      // QUIC would go past the resolver rules' TCP port.
      '--disable-quic',
      '--disable-sync',
      ...(isManaged ? [] : UNPACKED),
      '--disable-component-update',
      '--no-first-run',
      '--ignore-certificate-errors',
      ...(language === undefined ? [] : [`--accept-lang=${language}`]),
      ...(resolverRules === undefined ? [] : [`--host-resolver-rules=${resolverRules}`]),
    ],
  });
  const close = async () => {
    await context.close();
    if (userDataDir === undefined) await rm(profile, { recursive: true, maxRetries: 3 });
  };
  if (extension !== undefined) {
    await loadExtension(context, extension).catch(async (error: unknown) => {
      await close();
      throw error;
    });
  }
  return {
    context,
    backgroundWorker: () => backgroundWorker(context),
    enrol: (collectorUrl, token, name) => enrol(context, collectorUrl, token, name),
    close,
  };
}

function browserPath(): string {
  const path = findBrowser(ROOT, process.env);
  if (path === undefined) throw new Error('No browser was found. Run `npm run setup`.');
  return path;
}

/** Chromium's sandbox does not start for root, nor where AppArmor forbids user namespaces (Ubuntu since 23.10). */
function canSandbox(): boolean {
  if (process.getuid?.() === 0) return false;
  const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  return !existsSync(restriction) || readFileSync(restriction, 'utf8').trim() === '0';
}

/**
 * Over the debugging protocol and not with `--load-extension`, which Chrome 137 and Edge ignore (chromium-extensions list,
 * "Removing --load-extension flag in Chrome branded builds", 2025).
 */
async function loadExtension(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This Playwright gives no session of the browser.');
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  if (id !== EXTENSION_ID) throw new Error('The extension has another key than manifest.ts says.');
}

interface Listening {
  readonly onBeforeRequest: { hasListeners(): boolean };
}

async function backgroundWorker(context: BrowserContext): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith(`chrome-extension://${EXTENSION_ID}/`);
  const worker =
    context.serviceWorkers().find(ours) ??
    (await context.waitForEvent('serviceworker', { predicate: ours, timeout: 15_000 }));
  // Right after it was installed the worker is there before its script has run; the browser asks nobody until then.
  await worker.evaluate(async () => {
    const { webRequest } = (globalThis as unknown as { chrome: { webRequest?: Listening } }).chrome;
    const deadline = Date.now() + 10_000;
    if (webRequest === undefined) return;
    while (!webRequest.onBeforeRequest.hasListeners()) {
      if (Date.now() > deadline) throw new Error('The background does not listen to requests.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  return worker;
}

async function enrol(
  context: BrowserContext,
  collectorUrl: string,
  token: string,
  name: string,
): Promise<string> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${EXTENSION_ID}/pages/options.html`);
    await page.fill('#collector', collectorUrl);
    await page.fill('#token', token);
    await page.fill('#device-name', name);
    await page.click('#enrol');
    const result = page.locator('#enrol-result');
    await result.filter({ hasText: /\S/ }).waitFor({ timeout: 15_000 });
    return await result.innerText();
  } finally {
    await page.close();
  }
}
