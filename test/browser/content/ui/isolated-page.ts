import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { EXTENSION_KEY } from '../../../../extension-browser/manifest.ts';
import { launchBrowser } from '../../../harness/browser.ts';

const SOURCE = join(import.meta.dirname, '../../../../extension-browser/content');

/** What the test extension's content script offers inside its isolated world, as `globalThis.promptweir`. */
const ENTRY = `
import { askUser } from './ui/dialog.ts';
import { armPrivateKeys } from './ui/private-keys.ts';
import { showBanner } from './ui/banner.ts';
import { createOriginals } from './originals/originals.ts';
const state = { answers: [], frames: [] };
const nextFrame = globalThis.requestAnimationFrame;
globalThis.requestAnimationFrame = (run) => nextFrame.call(globalThis, (time) => {
  const start = performance.now();
  run(time);
  state.frames.push(performance.now() - start);
});
const originals = createOriginals({
  document,
  roots: () => document.querySelectorAll('.answer'),
});
armPrivateKeys();
globalThis.promptweir = {
  originals,
  showBanner,
  state,
  ask: (view) => {
    const start = performance.now();
    void askUser(view).then((answer) => {
      state.tookMs = performance.now() - start;
      state.answers.push(answer);
    });
  },
  roots: () => [...document.querySelectorAll('*')]
    .map((host) => chrome.dom.openOrClosedShadowRoot(host))
    .filter((root) => root !== null && root.host.localName === 'div'),
  find: (selector) => {
    for (const root of promptweir.roots()) {
      const found = root.querySelector(selector);
      if (found !== null) return found;
    }
    return null;
  },
};
`;

/** Strict on purpose: no styles, no inline script, no string to HTML. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface IsolatedPage {
  readonly page: Page;
  /** Evaluates an expression in the content script's world. */
  readonly run: (expression: string) => Promise<unknown>;
  /** Where an element inside our closed roots is, in CSS pixels of the window; null when there is none. */
  readonly spot: (selector: string) => Promise<Spot | null>;
  /** A real click in the middle of an element inside our closed roots. */
  readonly press: (selector: string) => Promise<void>;
  /** Waits until the expression, evaluated in the content script's world, is true. */
  readonly until: (expression: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Window {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** The content script's world in the document of now. */
  readonly world: () => number | undefined;
}

export interface Rig {
  /** Opens a page with this body. */
  readonly open: (body: string, csp?: string) => Promise<IsolatedPage>;
  readonly stop: () => Promise<void>;
}

/** A real Chromium with an unpacked extension that holds nothing but our modules, and a server for test pages. */
export async function startRig(): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), 'promptweir-ui-'));
  const extension = join(folder, 'extension');
  await build({
    stdin: { contents: ENTRY, resolveDir: SOURCE, loader: 'ts' },
    bundle: true,
    format: 'iife',
    target: 'es2024',
    outfile: join(extension, 'content.js'),
  });
  await build({
    entryPoints: [join(SOURCE, 'originals/originals.css')],
    outfile: join(extension, 'originals.css'),
  });
  const script = {
    matches: ['http://127.0.0.1/*'],
    run_at: 'document_start',
    js: ['content.js'],
    css: ['originals.css'],
  };
  await writeFile(
    join(extension, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'ui',
      version: '1',
      key: EXTENSION_KEY,
      content_scripts: [script],
    }),
  );

  const served = new Map<string, { readonly body: string; readonly csp: string }>();
  const server = createServer(({ url = '' }, response) => {
    const { body, csp } = served.get(url) ?? { body: '', csp: STRICT_CSP };
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', csp);
    response.end(`<!doctype html><html lang="en"><title>Test page</title>${body}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  const browser = await launchBrowser({ extension });

  const idle: Window[] = [];
  return {
    open: async (body, csp = STRICT_CSP) => {
      const path = `/${served.size}`;
      served.set(path, { body, csp });
      const window = idle.pop() ?? (await newWindow(browser.context));
      return isolated(window, idle, `http://127.0.0.1:${address.port}${path}`);
    },
    stop: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A tab behind another one gets no frames; windows lie beside each other when there is no screen. */
async function newWindow(context: BrowserContext): Promise<Window> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This Playwright gives no session of the browser.');
  const mark = `about:blank#${crypto.randomUUID()}`;
  const opened = context.waitForEvent('page', { predicate: (page) => page.url() === mark });
  const size = { width: 1280, height: 800 };
  await session.send('Target.createTarget', { url: mark, newWindow: true, ...size });
  await session.detach();
  const page = await opened;
  const cdp = await context.newCDPSession(page);
  let world: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context: { name, id } }) => {
    if (name === 'ui') world = id;
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === world) world = undefined;
  });
  cdp.on('Runtime.executionContextsCleared', () => {
    world = undefined;
  });
  await cdp.send('Runtime.enable');
  return { page, cdp, world: () => world };
}

/** `idle` takes the window back when the test is done with it: the next page in it costs a third of a new window. */
async function isolated(window: Window, idle: Window[], url: string): Promise<IsolatedPage> {
  const { page, cdp } = window;
  const size = page.viewportSize();
  await page.goto(url);
  const end = performance.now() + 5000;
  while (window.world() === undefined && performance.now() < end) await page.waitForTimeout(5);
  const contextId = window.world();
  if (contextId === undefined) throw new Error('The content script did not start.');
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };
  const spot = async (selector: string): Promise<Spot | null> =>
    (await run(`(() => {
      const found = promptweir.find(${JSON.stringify(selector)});
      if (found === null) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x, y, width, height };
    })()`)) as Spot | null;
  return {
    page,
    run,
    spot,
    press: async (selector) => {
      const at = await spot(selector);
      if (at === null) throw new Error(`Nothing to press: ${selector}`);
      await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    },
    until: async (expression) => {
      const end = performance.now() + 5000;
      while ((await run(expression)) !== true) {
        if (performance.now() > end) throw new Error(`Never became true: ${expression}`);
        await page.waitForTimeout(20);
      }
    },
    close: async () => {
      await page.emulateMedia({ media: null, colorScheme: null });
      if (size !== null) await page.setViewportSize(size);
      await page.goto('about:blank');
      idle.push(window);
    },
  };
}
