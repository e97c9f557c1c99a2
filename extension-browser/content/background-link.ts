import browser, { type Runtime } from 'webextension-polyfill';
import type { ErrorCode } from '../../shared/errors.ts';
import { uuid7 } from '../../shared/event/uuid7.ts';
import {
  CONTENT_PORT,
  FromBackground,
  type FromContent,
  type InspectAnswer,
  type InspectFile,
  type InspectRequest,
  type InspectText,
  type Verdict,
} from '../background/messages.ts';

/** There is no verdict, and why. `allow` is what the policy says of that case; before any policy it says no. */
export interface NoVerdict {
  readonly type: 'none';
  readonly code: ErrorCode;
  readonly allow: boolean;
}

type Inspect = InspectText | InspectFile | InspectAnswer | InspectRequest;
type Question = Inspect extends infer One ? (One extends Inspect ? Omit<One, 'id'> : never) : never;
type Originals = Extract<FromBackground, { type: 'originals' }>;
type Settings = Extract<FromBackground, { type: 'settings' }>;

/** The held port to the background. */
export interface BackgroundLink {
  /** Asks for a verdict. Always answers: with {@link NoVerdict} when the background does not. */
  ask(question: Question): Promise<Verdict | NoVerdict>;
  /** Reports what needs no answer. */
  tell(message: Exclude<FromContent, Inspect>): void;
}

interface Pending {
  readonly message: FromContent;
  readonly settle: (answer: Verdict | NoVerdict) => void;
}

/** How long to wait before asking a background again that went away in the middle of a question. */
const RECONNECT_MS = 150;

/**
 * Opens the port on the first question and again whenever the browser has put the background to sleep or it crashed; questions
 * that were out are asked again. What stays unanswered is decided by `onNoVerdict`, so that nothing waits for ever.
 */
export function openLink(
  onOriginals: (message: Originals) => void,
  onSettings: (settings: Settings) => void,
  onAccountWanted: () => void,
): BackgroundLink {
  const pending = new Map<string, Pending>();
  let port: Runtime.Port | undefined;
  let settings: Pick<Settings, 'onNoVerdict' | 'verdictTimeoutMs'> = {
    onNoVerdict: 'block',
    verdictTimeoutMs: 10_000,
  };

  const none = (code: ErrorCode): NoVerdict => ({
    type: 'none',
    code,
    allow: settings.onNoVerdict === 'allow',
  });

  const settle = (id: string, answer: Verdict | NoVerdict): void => {
    pending.get(id)?.settle(answer);
    pending.delete(id);
  };

  const receive = (raw: unknown): void => {
    const message = FromBackground.parse(raw);
    if (message.type === 'settings') {
      settings = message;
      onSettings(message);
    } else if (message.type === 'verdict') settle(message.id, message);
    else if (message.type === 'account-wanted') onAccountWanted();
    else onOriginals(message);
  };

  const connect = (): Runtime.Port | undefined => {
    if (port) return port;
    try {
      const opened = browser.runtime.connect({ name: CONTENT_PORT });
      opened.onMessage.addListener(receive);
      opened.onDisconnect.addListener(() => {
        if (port === opened) port = undefined;
        if (pending.size > 0) setTimeout(askAgain, RECONNECT_MS);
      });
      port = opened;
    } catch {
      // After an update of the extension this script has no background any more; only a reload of the page helps.
      for (const id of pending.keys()) settle(id, none('background-gone'));
    }
    return port;
  };

  const post = (message: FromContent): void => {
    connect()?.postMessage(message);
  };

  const askAgain = (): void => {
    for (const { message } of pending.values()) post(message);
  };

  return {
    ask: (question) =>
      new Promise((resolve) => {
        // `crypto.randomUUID` is not there in a frame at a data address.
        const id = uuid7(Date.now());
        const timer = setTimeout(
          () => settle(id, none('background-silent')),
          settings.verdictTimeoutMs,
        );
        const message = { ...question, id };
        pending.set(id, {
          message,
          settle: (answer) => {
            clearTimeout(timer);
            resolve(answer);
          },
        });
        post(message);
      }),
    tell: post,
  };
}
