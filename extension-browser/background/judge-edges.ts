import type { Account } from '../../shared/apps/account.ts';
import type { AiApp } from '../../shared/apps/app.ts';
import type { Finding } from '../../shared/classify/finding.ts';
import { inspect, type ReadyPolicy } from '../../shared/inspect.ts';
import { decide, type Decision } from '../../shared/policy/decide.ts';

/** Shorter values stand in addresses by chance. */
const MIN_LENGTH = 6;

/** Whether a text holds a value that was replaced elsewhere. */
export function holdsAny(text: string, known: readonly string[]): boolean {
  return known.some((value) => value.length >= MIN_LENGTH && text.includes(value));
}

/** Headers that carry what they must by their own standard: never a prompt, often a token. */
const STANDARD =
  /^(accept(-.*)?|authorization|cache-control|content-(type|length|encoding|language)|cookie|dpop|if-.*|origin|pragma|priority|proxy-.*|range|referer|sec-(?!websocket-protocol).*|te|upgrade-.*|user-agent|via)$/i;

/** What stands in an address: the names and values of its query and its path, decoded. */
export function textsOfUrl(url: URL): readonly string[] {
  return [...[...url.searchParams].flat(), decoded(url.pathname)];
}

/** Names under which AI apps take a prompt from a link: `chatgpt.com/?q=…`. */
const PROMPT_NAMES = /^(q|query|prompt|text|message|input|question|ask)$/i;

/**
 * Decides on the prompt in a link to an app, by all rules: it is a prompt like any other, only that nobody can be asked about
 * it and nothing in it replaced. Undefined when it may go.
 */
export function judgeLink(
  url: URL,
  app: AiApp,
  ready: ReadyPolicy,
  account?: Account,
): { findings: readonly Finding[]; decision: Decision; length: number } | undefined {
  const texts = [...url.searchParams].flatMap(([name, value]) =>
    PROMPT_NAMES.test(name) ? [value] : [],
  );
  if (texts.length === 0) return undefined;
  const { findings, decision } = inspect(texts, { app: app.id, channel: 'url', account }, ready);
  if (decision.action === 'allow' || decision.action === 'log') return undefined;
  return { findings, decision, length: texts.join('').length };
}

/** What stands in headers that a page made up. */
export function textsOfHeaders(
  headers: readonly { readonly name: string; readonly value?: string | undefined }[],
): readonly string[] {
  return headers.flatMap(({ name, value }) =>
    STANDARD.test(name) || !value ? [] : [decoded(value)],
  );
}

/**
 * Decides on the edges of a request, its address and headers. Only credentials and values already replaced in a prompt are
 * looked for: there stand the app's own session tokens, the account's e-mail and long numbers, which are no prompt.
 * Undefined when they may go.
 */
export function judgeEdges(
  texts: readonly string[],
  app: AiApp,
  known: readonly string[],
  ready: ReadyPolicy,
  account?: Account,
): { findings: readonly Finding[]; decision: Decision } | undefined {
  if (texts.every((text) => text.length < MIN_LENGTH)) return undefined;
  const context = { app: app.id, channel: 'url', account } as const;
  const inspection = inspect(texts, context, ready);
  const findings = inspection.findings.filter(
    ({ category, detector }) => category === 'credential' && detector !== 'jwt',
  );
  const decision = decide(findings, context, ready.aboutContent);
  const mayGo = decision.action === 'allow' || decision.action === 'log';
  if (mayGo && !texts.some((text) => holdsAny(text, known))) return undefined;
  return { findings, decision };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
