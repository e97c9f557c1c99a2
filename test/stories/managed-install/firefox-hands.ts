import type { Firefox } from '../../harness/firefox.ts';
import { KEY, openFirefoxPage, type FirefoxPage } from '../../harness/firefox-page.ts';
import { until } from '../../harness/until.ts';
import { openLabInFirefox } from '../../matrix/lab-page.ts';
import { chatgpt } from '../../practice/apps/chatgpt.ts';
import type { Hands } from './state.ts';

/** Firefox, and what its own windows say of the extension. */
export interface FirefoxHands extends Hands {
  /** Waits until the extension's background sleeps. */
  sleep(): Promise<void>;
}

export function firefoxHands(firefox: Firefox, id: string): FirefoxHands {
  let chat: FirefoxPage | undefined;
  const address = `https://${chatgpt.hosts[0]}/`;
  /** Version and state of the background, `0.1.0 running`; empty when there is no such extension. */
  const state = async (): Promise<string> => {
    const { contexts } = (await firefox.command('browsingContext.getTree', {
      'moz:scope': 'chrome',
    })) as { contexts: readonly { context: string }[] };
    const { result } = (await firefox.command('script.callFunction', {
      functionDeclaration: `(id) => {
        const extension = WebExtensionPolicy.getByID(id)?.extension;
        return extension ? extension.version + ' ' + extension.backgroundState : '';
      }`,
      arguments: [{ type: 'string', value: id }],
      target: { context: contexts[0]?.context },
      awaitPromise: false,
    })) as { result?: { value: string } };
    return result?.value ?? '';
  };
  return {
    browser: 'Firefox ESR',
    deviceName: 'Managed Firefox',
    version: async () => (await state()).split(' ')[0] || undefined,
    openChat: async () => {
      chat ??= await openFirefoxPage(firefox, address);
      await chat.goto(address);
      await chat.click(chatgpt.editor);
    },
    send: async (text) => {
      if (chat === undefined) throw new Error('No chat is open.');
      await chat.type(text);
      await chat.press(KEY.enter);
    },
    openLab: () => openLabInFirefox(firefox, 'chatgpt.com'),
    sleep: async () => {
      await until('sleep', async () => (await state()).endsWith(' stopped'), 30_000);
    },
  };
}
