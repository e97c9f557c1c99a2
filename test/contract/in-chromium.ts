import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright';

export interface InChromium {
  /** A page in which the module has run. */
  readonly page: Page;
  /** Ends the browser without warning, then opens it again over the same profile. */
  killAndReopen(): Promise<InChromium>;
  close(): Promise<void>;
}

/**
 * Runs a TypeScript module in a real Chromium, on a page of its own origin (http://127.0.0.1, which browsers trust like
 * https), with a profile on disk. The same bundle is at `/module.js`, for pages that want it as a service worker.
 * Set PROMPTWEIR_BROWSER to use another browser than /usr/bin/chromium.
 */
export async function inChromium(module: URL): Promise<InChromium> {
  const bundle = await build({
    entryPoints: [module.pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome121',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/module.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript ? script : '<!doctype html><title>test</title><script src="/module.js"></script>',
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const profile = await mkdtemp(join(tmpdir(), 'promptweir-test-'));

  async function start(): Promise<InChromium> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['PROMPTWEIR_BROWSER'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(origin);
    return {
      page,
      async killAndReopen() {
        await kill(context);
        return start();
      },
      async close() {
        await context.close();
        server.close();
        server.closeAllConnections();
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  }
  return start();
}

/** `Browser.crash` ends the browser process itself, with no chance to write anything. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const closed = new Promise((done) => context.once('close', done));
  // The answer never comes: the connection ends with the browser.
  await Promise.race([closed, session.send('Browser.crash').catch(() => closed)]);
}
