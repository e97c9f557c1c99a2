import type { BrowserContext, Page } from 'playwright';
import { openChat, typeText } from '../../harness/practice-site.ts';
import { until } from '../../harness/until.ts';
import { openLab } from '../../matrix/lab-page.ts';
import { chatgpt } from '../../practice/apps/chatgpt.ts';
import type { Hands } from './state.ts';

interface ExtensionInfo {
  readonly id: string;
  readonly version: string;
  readonly state: string;
}

interface ChromeOfPages {
  readonly chrome: {
    readonly developerPrivate: { getExtensionsInfo(): Promise<readonly ExtensionInfo[]> };
    readonly runtime: { requestUpdateCheck(): Promise<unknown> };
    readonly storage: {
      readonly session: { get(key: string): Promise<Record<string, unknown>> };
    };
  };
}

/** Chromium, and what the browser's own pages say of the extension: its worker is closed to tests when a policy installed it. */
export interface ChromiumHands extends Hands {
  /** Puts the extension's worker to sleep and waits until it sleeps. */
  sleep(): Promise<void>;
  /** Has the browser look for a new version, and waits until that is ready to be put in force. */
  askForUpdate(): Promise<void>;
  /** Closes all pages of apps. */
  closePages(): Promise<void>;
}

export async function chromiumHands(context: BrowserContext, id: string): Promise<ChromiumHands> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  const workers = await context.newPage();
  await workers.goto('chrome://serviceworker-internals');
  const own = `chrome-extension://${id}/`;
  let chat: Page | undefined;
  const version = (): Promise<string | undefined> =>
    extensions.evaluate(async (wanted) => {
      const { developerPrivate } = (globalThis as unknown as ChromeOfPages).chrome;
      const found = (await developerPrivate.getExtensionsInfo()).find((one) => one.id === wanted);
      return found?.state === 'ENABLED' ? found.version : undefined;
    }, id);
  return {
    browser: 'Chromium',
    deviceName: 'Managed Chromium',
    version,
    openChat: async () => {
      chat ??= await context.newPage();
      await openChat(chat, chatgpt);
    },
    send: async (text) => {
      if (chat === undefined) throw new Error('No chat is open.');
      await chat.bringToFront();
      await typeText(chat, text);
      await chat.keyboard.press('Enter');
    },
    openLab: () => openLab(context, 'chatgpt.com'),
    sleep: async () => {
      await workers.reload();
      const ours = workers.locator('.serviceworker-registration').filter({ hasText: own });
      await ours.getByRole('button', { name: 'Stop' }).click();
      await until('sleep', async () => (await ours.innerText()).includes('STOPPED'));
    },
    askForUpdate: async () => {
      const worker = context.serviceWorkers().find((one) => one.url().startsWith(own));
      if (worker === undefined) throw new Error('The worker is closed to tests.');
      const waits = () =>
        worker.evaluate(async () => {
          const { storage } = (globalThis as unknown as ChromeOfPages).chrome;
          return (await storage.session.get('updateWaits'))['updateWaits'] === true;
        });
      // Asked again before it has installed what it found, the browser forgets it.
      if (await waits()) return;
      await worker.evaluate(async () => {
        const { runtime } = (globalThis as unknown as ChromeOfPages).chrome;
        await runtime.requestUpdateCheck();
      });
      await until('the new version to wait', waits);
    },
    closePages: async () => {
      await chat?.close();
      chat = undefined;
    },
  };
}
