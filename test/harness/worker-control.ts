import { EXTENSION_ID } from '../../extension-browser/manifest.ts';
import type { TestBrowser } from './browser.ts';

/** What can happen to the extension's service worker. */
export interface WorkerControl {
  /** Puts it to sleep, as the browser does after a rest. */
  stop(): Promise<void>;
  /** Kills the extension's process under it, once. */
  crash(): Promise<void>;
  /** Keeps it busy, so that it hears nothing for a while. Returns at once. */
  freeze(ms: number): Promise<void>;
}

/** Takes control beforehand: a frozen extension opens no page any more. */
export async function controlWorker(browser: TestBrowser): Promise<WorkerControl> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/pages/popup.html`);
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return {
    stop: async () => {
      await session.send('ServiceWorker.stopAllWorkers');
    },
    crash: async () => {
      // Whoever crashes cannot answer that it did.
      session.send('Page.crash').catch(() => undefined);
      await page.waitForEvent('crash');
    },
    freeze: async (ms) => {
      const worker = await browser.backgroundWorker();
      const frozen = worker.evaluate((time) => {
        const end = Date.now() + time;
        while (Date.now() < end);
      }, ms);
      // A worker that is stopped meanwhile never answers.
      frozen.catch(() => undefined);
    },
  };
}
