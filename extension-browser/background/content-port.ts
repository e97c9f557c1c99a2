import browser, { type Runtime } from 'webextension-polyfill';
import { withGeneric } from '../../shared/apps/generic.ts';
import { APPS } from '../../shared/apps/index.ts';
import { ERRORS, type ErrorCode } from '../../shared/errors.ts';
import { recordState } from '../../shared/event/record.ts';
import { IN_PAGE_WORDS } from '../words/in-page-languages.ts';
import { createAccountQuestions } from './account-question.ts';
import { wantsHash } from '../../shared/file/given-file.ts';
import { canBlock } from './backstop.ts';
import { isWholeHost } from './closing-rules.ts';
import type { Conversations } from './conversations.ts';
import type { Asker, Inspector, InspectorParts } from './inspector.ts';
import { language } from './person.ts';
import {
  CONTENT_PORT,
  FromContent,
  type FromBackground,
  type InspectAnswer,
  type InspectFile,
  type InspectRequest,
  type InspectText,
  type Verdict,
} from './messages.ts';

/** Serves the ports of content scripts. */
export interface ContentPorts {
  /** Tells every page what to do without a verdict, after the policy changed. */
  announce(): void;
}

/**
 * Listens for content scripts. They may ask for verdicts, report what the user did and get the originals of their own
 * conversation; whatever else comes is dropped. Who asks is what the browser says of the sender.
 * @param loaded resolves when policy and vaults are read; no verdict is given before
 * @param onGone called when a page has gone
 * @param conversations is told which one each tab shows
 */
export function serveContent(
  parts: InspectorParts,
  inspector: Inspector,
  loaded: Promise<unknown>,
  onGone: () => void,
  conversations: Conversations,
): ContentPorts {
  const ports = new Map<Runtime.Port, Asker>();
  const questions = createAccountQuestions(parts, ports);
  let backstop = false;

  const post = (port: Runtime.Port, message: FromBackground): void => {
    // The page may have gone while the verdict was made; then nobody waits for it.
    if (ports.has(port)) port.postMessage(message);
  };

  const settings = (port: Runtime.Port, asker: Asker): void => {
    const { onFailure, verdictTimeoutMs } = parts.policy().policy;
    const { app } = asker;
    const lax = onFailure.uninspectable === 'allow';
    post(port, {
      type: 'settings',
      app: app.title,
      onNoVerdict: onFailure.noVerdict,
      verdictTimeoutMs,
      backstop,
      // On a host that is more than the app, calls are others' business.
      peers: lax || !isWholeHost(app) || app.needs?.includes('webrtc') === true,
      lax,
      // Pages know the built-in ones.
      ...(APPS.includes(app) ? {} : { adapter: app }),
      ...(language === 'en' ? {} : { words: IN_PAGE_WORDS[language] }),
      hashesFiles: wantsHash(parts.policy().policy),
    });
  };

  const originals = (port: Runtime.Port, asker: Asker, conversation: string): void => {
    const known = parts.vaults.originals(asker.app.id, conversation);
    post(port, { type: 'originals', conversation, originals: known });
  };

  const receive = async (port: Runtime.Port, message: FromContent): Promise<void> => {
    await loaded;
    const asker = ports.get(port);
    if (asker === undefined) return;
    const { id: app } = asker.app;
    const tab = port.sender?.tab?.id;
    switch (message.type) {
      case 'inspect-text':
      case 'inspect-file':
      case 'inspect-answer':
      case 'inspect-request': {
        const url = message.type === 'inspect-request' ? message.url : undefined;
        const known = { ...asker, account: await questions.of(port, asker, url) };
        const verdict = await verdictOn(message, known);
        // Before the verdict, so that the page's answer never shows a placeholder whose original is not there yet.
        if (verdict.replacement !== undefined) originals(port, asker, message.conversation);
        return post(port, verdict);
      }
      case 'given':
        return parts.health.given(app);
      case 'account':
        return questions.answered(port, asker, message.seen);
      case 'report':
        return inspector.report(message);
      case 'moved':
        await parts.vaults.move(app, message.from, message.to);
        await parts.memories.move(app, message.from, message.to);
        conversations.show(tab, app, message.to);
        return originals(port, asker, message.to);
      case 'originals':
        conversations.show(tab, app, message.conversation);
        return originals(port, asker, message.conversation);
      case 'failed': {
        const { code, channel, outcome } = message;
        if (!isCode(code)) return;
        const policyVersion = parts.policy().policy.version;
        const state = {
          now: parts.now(),
          surface: 'browser',
          policyVersion,
          failure: code,
          app,
          ...(channel && { channel }),
          ...(outcome && { outcome }),
        } as const;
        const draft = recordState('health', state);
        // A page may try what is closed as often as it likes, and every page of an app finds the same adapter.
        if (OFTEN.includes(code))
          await parts.ledger.appendOnce(`${app} ${code} ${channel ?? ''}`, draft);
        else await parts.ledger.append(draft);
      }
    }
  };

  const verdictOn = (
    message: InspectText | InspectFile | InspectAnswer | InspectRequest,
    asker: Asker,
  ): Promise<Verdict> => {
    switch (message.type) {
      case 'inspect-text':
        return inspector.text(message, asker);
      case 'inspect-file':
        return inspector.file(message, asker);
      case 'inspect-answer':
        return inspector.answer(message, asker);
      case 'inspect-request':
        return inspector.request(message, asker);
    }
  };

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CONTENT_PORT || port.sender?.id !== browser.runtime.id)
      return port.disconnect();
    let isOpen = true;
    port.onDisconnect.addListener(() => {
      isOpen = false;
      ports.delete(port);
      onGone();
    });
    port.onMessage.addListener((raw: unknown) => {
      const message = FromContent.safeParse(raw);
      if (message.success) void receive(port, message.data);
    });
    // Before the messages of the same port go on: which apps there are is in the policy.
    void loaded.then(() => {
      const asker = port.sender && askerOf(parts, port.sender);
      if (!asker) return port.disconnect();
      if (!isOpen) return;
      ports.set(port, asker);
      questions.opened(port, asker);
    });
    void Promise.all([canBlock(), loaded]).then(([isActive]) => {
      backstop = isActive;
      const asker = ports.get(port);
      if (asker === undefined) return;
      settings(port, asker);
      questions.ahead(port, asker);
    });
  });

  return {
    announce: () => {
      for (const [port, before] of ports) {
        // A page whose app is no longer one stays under guard until it is loaded again.
        const asker = (port.sender && askerOf(parts, port.sender)) ?? before;
        ports.set(port, asker);
        settings(port, asker);
        questions.ahead(port, asker);
      }
    },
  };
}

/** The app of the page a content script runs in. A frame without an address has its tab's. */
function askerOf(
  { policy, health }: Pick<InspectorParts, 'policy' | 'health'>,
  sender: Runtime.MessageSender,
): Asker | undefined {
  const { apps, policy: inForce } = policy();
  const { origin } = sender as { origin?: string };
  for (const address of [sender.url, origin, sender.tab?.url]) {
    if (address === undefined || !URL.canParse(address)) continue;
    const host = new URL(address).hostname;
    const app = apps.at(host);
    if (app === undefined) continue;
    if (health.state(app.id) !== 'degraded') return { app, host };
    return { app: withGeneric(app), host, isClosed: inForce.onFailure.adapter === 'block' };
  }
  return undefined;
}

const OFTEN: readonly ErrorCode[] = ['channel-closed', 'adapter-unusable', 'page-script-missing'];

const isCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);
