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

/**
 * Decides on an address. Only credentials and values already replaced in a prompt are looked for: addresses carry the app's
 * own session tokens, the account's e-mail and long numbers, which are no prompt. Undefined when it may go.
 */
export function judgeUrl(
  url: URL,
  app: AiApp,
  known: readonly string[],
  ready: ReadyPolicy,
): { findings: readonly Finding[]; decision: Decision } | undefined {
  if (url.search === '' && known.length === 0) return undefined;
  const texts = [...url.searchParams.values(), decodePath(url.pathname)];
  const context = { app: app.id, channel: 'url' } as const;
  const inspection = inspect(texts, context, ready);
  const findings = inspection.findings.filter(
    ({ category, detector }) => category === 'credential' && detector !== 'jwt',
  );
  const rules = ready.policy.rules.filter(({ when }) => when.detectors ?? when.categories);
  const decision = decide(findings, context, { ...ready.policy, rules });
  const mayGo = decision.action === 'allow' || decision.action === 'log';
  if (mayGo && !texts.some((text) => holdsAny(text, known))) return undefined;
  return { findings, decision };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
