import { roleOf, UNKNOWN, type RequestRole } from '../../shared/apps/request-rule.ts';
import type { Account } from '../../shared/apps/account.ts';
import { isHostOf, type AiApp } from '../../shared/apps/app.ts';
import type { Body } from '../../shared/body/body.ts';
import type { Past } from '../../shared/classify/drip/recall.ts';
import type { Channel, Role } from '../../shared/event/usage-event.ts';
import { inspect, valuesOf, type Inspection, type ReadyPolicy } from '../../shared/inspect.ts';
import type { Action } from '../../shared/policy/action.ts';
import { decide } from '../../shared/policy/decide.ts';
import type { Cleared } from './clearances.ts';

/** A request as far as it can be read. */
export interface RequestText {
  readonly app: AiApp;
  /** Left out: unknown. */
  readonly account?: Account | undefined;
  readonly channel: Channel;
  readonly method: string;
  readonly url: URL;
  readonly body: Body;
  /** Of the body, in UTF-16 units or bytes. */
  readonly size: number;
}

/** What is to happen to a request, before anything is rewritten. */
export interface Judgement {
  readonly role: Role;
  readonly body: Body;
  /** Texts that are taken out whatever they say: a draft leaves without its text. */
  readonly emptied: ReadonlyMap<number, string>;
  readonly inspection: Inspection;
  /** The decision, with what the user has answered for taken into account. */
  readonly action: Action;
  /** The event of the user's answer, when this request carries a text they answered for. */
  readonly cleared: Cleared | undefined;
  /** The service refuses this body when anything in it was changed. */
  readonly isSigned: boolean;
  /** Size of the texts the adapter names, in UTF-16 units. */
  readonly length: number;
}

/**
 * A JSON Web Token that is the whole of a field, in what a page sends to its own app by itself, is the app's session: stopping
 * it would sign the user out. In a prompt it is a credential like any other.
 */
const SESSION_TOKEN = /^eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*$/;

/**
 * Reads and decides on one request. Pure: the page's question and the backstop's event come to the same judgement over the
 * same bytes.
 * @param past a prompt is judged in the light of those that left before
 */
export function judge(
  { app, account, channel, method, url, body, size }: RequestText,
  ready: ReadyPolicy,
  clearedText: (text: string) => Cleared | undefined,
  past?: Past,
): Judgement {
  const rule = roleAt(app, method, url);
  const named = body.leaves.map(({ path }) => isNamed(rule, path));
  // Sockets carry options and answers to challenges on the path of the prompts: without a prompt's text it is none.
  const hasText = body.leaves.some((leaf, index) => named[index] && leaf.text !== '');
  const role = hasText ? rule.role : 'other';
  const emptied = new Map<number, string>();
  if (role === 'draft') {
    for (const [index, leaf] of body.leaves.entries())
      if (named[index] && leaf.text !== '') emptied.set(index, '');
  }
  const isOwn = role === 'other' && isHostOf(app, url.hostname);
  const texts = body.leaves.map(({ text: leaf }, index) =>
    isOwn && SESSION_TOKEN.test(leaf) ? '' : (emptied.get(index) ?? leaf),
  );
  const context = { app: app.id, channel, account };
  // Only what the adapter names is a prompt: ids and settings that go with each one are the beginning of nothing.
  const isPrompt = (index: number): boolean => role === 'prompt' && named[index] === true;
  const inspection = inspect(texts, context, ready, past && { past, isPrompt });
  const { action, cleared } = lift(inspection, context, ready, clearedText);
  const length = texts.reduce((sum, each, index) => sum + (named[index] ? each.length : 0), 0);
  const isSigned = rule.isSigned || body.isSealed;
  return {
    role,
    body,
    emptied,
    inspection,
    action,
    cleared,
    isSigned,
    length: length || size,
  };
}

/** Whether the adapter names a text. A file that is JSON is entered like any other; all of it is the file. */
function isNamed({ role, isText }: RequestRole, path: string): boolean {
  if (isText(path)) return true;
  return role === 'upload' && (isText('') || isText(path.split('→', 1)[0] ?? ''));
}

/** As `roleOf`. What a page of the app sends to other hosts (telemetry, error reports) is nobody's prompt, and is inspected. */
export function roleAt(app: AiApp, method: string, url: URL): RequestRole {
  return isHostOf(app, url.hostname) ? roleOf(app, method, url) : UNKNOWN;
}

/** What is rewritten is redacted at least. */
export const atLeastRedact = (action: Action): Action =>
  action === 'allow' || action === 'log' ? 'redact' : action;

/** Takes the texts the user has answered for out of the question, as far as it was theirs to answer. */
export function lift(
  inspection: Inspection,
  context: Parameters<typeof decide>[1],
  ready: ReadyPolicy,
  clearedText: (text: string) => Cleared | undefined,
): { action: Action; cleared: Cleared | undefined } {
  const { action, redactions } = inspection.decision;
  if (action !== 'warn' && action !== 'justify') return { action, cleared: undefined };
  const answers = inspection.texts.map((text) => (text === '' ? undefined : clearedText(text)));
  const cleared = answers.find((answer) => answer !== undefined);
  if (!cleared) return { action, cleared };
  const open = [...inspection.findings.entries()].filter(
    ([index]) => !answers[inspection.textOf[index] ?? -1],
  );
  const valueOf = valuesOf(inspection);
  // A rule about the app alone asked about this prompt, and was answered.
  const rest = decide(
    open.map(([, finding]) => finding),
    context,
    ready.aboutContent,
    (place) => valueOf(open[place]?.[0] ?? -1),
  ).action;
  if (rest === 'warn' || rest === 'justify') return { action: rest, cleared: undefined };
  return { action: redactions.size > 0 ? 'redact' : 'allow', cleared };
}
