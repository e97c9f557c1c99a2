import type { AiApp } from '../../shared/apps/app.ts';
import { isOfApp, isPageOf } from '../../shared/apps/request-rule.ts';
import { isOfTheUser, settle } from './settle.ts';
import type { BackgroundLink } from './background-link.ts';
import type { Conversation } from './conversation.ts';
import type { RequestAsk } from './page-link.ts';
import type { PageAnswer } from '../page/wire.ts';
import { replacedBanner } from './ui/banner-texts.ts';
import { showBanner } from './ui/banner.ts';

/** Larger bodies are not read at all: `uninspectable` decides. A runtime message holds 64 MiB in Chromium. */
export const MAX_BYTES = 32 * 2 ** 20;

/** A user who answers a dialog is asked again at most this often about one request. */
const MAX_ROUNDS = 3;

/** Decides whether a request of the page may be made, and with which body. */
export function createRequestGate(app: AiApp, conversation: Conversation, link: BackgroundLink) {
  return async (ask: RequestAsk): Promise<PageAnswer> => {
    const { id, channel, method, contentType } = ask;
    if (isElsewhere(app, ask)) return { id, verdict: 'pass' };
    const stop: PageAnswer = { id, verdict: 'block' };
    const size = typeof ask.body === 'string' ? ask.body.length : ask.body.byteLength;
    const question = {
      type: 'inspect-request',
      conversation: conversation.current(),
      channel,
      url: absolute(ask.url),
      method: method.toUpperCase(),
      contentType: contentType.slice(0, 500),
      ...readable(ask.body, size),
      size,
    } as const;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const verdict = await link.ask(question);
      const settled = await settle(verdict, { subject: 'request', channel, app: app.title }, link);
      if (settled === 'stop') return stop;
      if (settled === 'again') continue;
      const body = verdict.type === 'verdict' ? verdict.replacement : undefined;
      if (verdict.type === 'verdict' && verdict.action === 'redact' && isOfTheUser(verdict)) {
        if (verdict.findings.length > 0) showBanner(replacedBanner(verdict.findings, app.title));
      }
      return { id, verdict: 'pass', ...(body === undefined ? {} : { body }) };
    }
    return stop;
  };
}

/** Whether a page that is not the app, on a host that is more than it, makes a request of its own. */
function isElsewhere(app: AiApp, { method, url }: RequestAsk): boolean {
  if (isPageOf(app, location.pathname)) return false;
  const place = absolute(url);
  return URL.canParse(place) && !isOfApp(app, method.toUpperCase(), new URL(place));
}

function absolute(url: string): string {
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
}

/** Binary messages are short. What is longer is a file, and no format that is looked into. */
const MAX_BINARY = 2 ** 20;

/** What the background can look into: the text, or else the bytes. */
function readable(
  body: string | ArrayBuffer,
  size: number,
): { readonly body: string | null; readonly bytes?: string } {
  const text = size > MAX_BYTES ? null : asText(body);
  if (text !== null || typeof body === 'string' || size > MAX_BINARY) return { body: text };
  const units = Array.from(new Uint8Array(body), (byte) => String.fromCharCode(byte));
  return { body: null, bytes: btoa(units.join('')) };
}

/** The text of a body, or null when it is not UTF-8. A zero is in no text, but in every second place of UTF-16. */
function asText(body: string | ArrayBuffer): string | null {
  if (typeof body === 'string') return body;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
