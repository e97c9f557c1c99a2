import type { Account } from '../../shared/apps/account.ts';
import { isHostOf, type AiApp } from '../../shared/apps/app.ts';
import type { Finding } from '../../shared/classify/finding.ts';
import { decodeBase64 } from '../../shared/classify/validate/decode-base64.ts';
import type { ReadyPolicy } from '../../shared/inspect.ts';
import { decide, type Decision } from '../../shared/policy/decide.ts';

/** Fewer are the name of a picture. */
const WORDS = 4;
const WORD = /\p{L}{2,}/gu;
/** Longer than what a word or a size is written in. */
const ENCODED = /^[A-Za-z0-9+/_-]{24,}={0,2}$/;

/**
 * Decides on an image that a page of an app loads from somewhere else, when its address carries text: an answer that was told to
 * can send what it knows to any server in the address of an image, and the browser fetches it without a click. Undefined when it
 * may be loaded. Nobody is asked: whatever the rules of channel `answer` want but `allow` and `log`, it is not loaded.
 */
export function judgeImage(
  url: URL,
  app: AiApp,
  ready: ReadyPolicy,
  account: Account | undefined,
): { findings: readonly Finding[]; decision: Decision; length: number } | undefined {
  if (isHostOf(app, url.hostname)) return undefined;
  const texts = textsIn(url);
  if (texts.length === 0) return undefined;
  const findings = texts.map((text): Finding => ({
    detector: 'markdown-exfiltration',
    category: 'injection',
    start: 0,
    end: text.length,
    confidence: 75,
    evidence: ['image', 'text'],
  }));
  const context = { app: app.id, channel: 'answer', account } as const;
  const decision = decide(findings, context, ready.policy);
  if (decision.action === 'allow' || decision.action === 'log') return undefined;
  return { findings, decision, length: texts.join('').length };
}

/**
 * What stands in an address as text: words with space between in its query, and either there or in its path what base 64 decodes to
 * words. Signatures, sizes and the names that pictures have are none of it.
 */
function textsIn(url: URL): readonly string[] {
  const query = [...url.searchParams].flat();
  const places = [...query, ...url.pathname.split('/')];
  return [...query.filter(isText), ...places.flatMap(decoded).filter(isText)];
}

function isText(text: string): boolean {
  return /\s/.test(text) && (text.match(WORD) ?? []).length >= WORDS;
}

function decoded(text: string): readonly string[] {
  if (!ENCODED.test(text)) return [];
  const bytes = decodeBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
  if (bytes === undefined) return [];
  try {
    const units = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
    return [new TextDecoder('utf-8', { fatal: true }).decode(units)];
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}
