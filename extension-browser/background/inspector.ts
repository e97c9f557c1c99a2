import type { Account } from '../../shared/apps/account.ts';
import type { AiApp } from '../../shared/apps/app.ts';
import type { Body } from '../../shared/body/body.ts';
import { readBinary } from '../../shared/body/read-binary.ts';
import { readBody } from '../../shared/body/read-body.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { record, type Recorded } from '../../shared/event/record.ts';
import type { Outcome } from '../../shared/event/usage-event.ts';
import {
  inspect,
  redactTexts,
  replacedIn,
  type Inspection,
  type ReadyPolicy,
} from '../../shared/inspect.ts';
import type { Action } from '../../shared/policy/action.ts';
import type { Kept, Vault } from '../../shared/redact/vault.ts';
import type { AdapterHealth } from './adapter-health.ts';
import type { Accounts } from './accounts.ts';
import { createAnswerInspector } from './answer-inspector.ts';
import { askingRules, createAnswers } from './answers.ts';
import type { Clearances } from './clearances.ts';
import { createFileInspector } from './file-inspector.ts';
import { createGivenFiles } from './given-files.ts';
import { atLeastRedact, judge, lift, roleAt } from './judge.ts';
import type { Ledger } from './ledger.ts';
import type { Memories } from './memories.ts';
import type {
  InspectAnswer,
  InspectFile,
  InspectRequest,
  InspectText,
  Report,
  Verdict,
} from './messages.ts';
import { createQuietHours } from './quiet-hours.ts';
import type { Vaults } from './vaults.ts';
import { verdictOf } from './verdict.ts';

/** Who asks, as the browser says, not as the message says. */
export interface Asker {
  readonly app: AiApp;
  readonly host: string;
  /** Whose account the page uses. Left out: unknown. */
  readonly account?: Account;
  /** Its adapter no longer fits, and the policy then wants no text to go there. */
  readonly isClosed?: boolean;
}

/** What the inspector works with. */
export interface InspectorParts {
  readonly policy: () => ReadyPolicy;
  readonly vaults: Vaults;
  readonly memories: Memories;
  readonly accounts: Accounts;
  readonly health: AdapterHealth;
  readonly clearances: Clearances;
  readonly ledger: Ledger;
  readonly now: () => number;
}

/** Answers the questions of content scripts, and records what was decided. */
export interface Inspector {
  text(question: InspectText, asker: Asker): Promise<Verdict>;
  file(question: InspectFile, asker: Asker): Promise<Verdict>;
  answer(question: InspectAnswer, asker: Asker): Promise<Verdict>;
  request(question: InspectRequest, asker: Asker): Promise<Verdict>;
  /** The user's answer to a dialog. */
  report(report: Omit<Report, 'type'>): Promise<void>;
}

const CLOSED: ErrorCode = 'adapter-degraded';

/** What a record says besides of text that may not go because the app's adapter no longer fits. */
const closure = ({ isClosed }: Asker, { decision }: Inspection) =>
  isClosed ? { decision: { ...decision, action: 'block' as const }, failure: CLOSED } : {};

export function createInspector(parts: InspectorParts): Inspector {
  const { vaults, memories, clearances, ledger, now } = parts;
  const quiet = createQuietHours(now);
  const answers = createAnswers(parts, quiet);
  const given = createGivenFiles();

  const text: Inspector['text'] = async (
    { id, conversation, purpose, channel, text: written },
    asker,
  ) => {
    const { app, account } = asker;
    const started = now();
    const ready = parts.policy();
    const context = { app: app.id, channel, account };
    const past = memories.past(app.id, conversation);
    const inspection = inspect([written], context, ready, { past, isPrompt: () => true });
    const clearedText = (each: string) => clearances.find(app.id, each);
    let { action } = lift(inspection, context, ready, clearedText);
    if (purpose !== 'paste') parts.health.typed(app.id, written);
    if (asker.isClosed) action = 'block';
    const isPaste = purpose === 'paste';
    // A person is asked once, when the prompt is sent, and not for every piece that goes into it.
    if (isPaste && (action === 'warn' || action === 'justify')) {
      action = inspection.decision.redactions.size > 0 ? 'redact' : 'allow';
    }
    if (purpose === 'send' && action !== 'block') {
      const chosen = answers.chosen(app.id, written);
      if (chosen) {
        const { replacement } = chosen;
        return verdictOf(id, 'redact', 'prompt', chosen.inspection, ready, { replacement });
      }
    }
    const replacement =
      purpose === 'peek' || action === 'block'
        ? undefined
        : await rewrite(inspection, app, conversation);
    if (replacement !== undefined) action = atLeastRedact(action);
    if (purpose === 'peek' || action === 'allow' || action === 'log' || action === 'redact') {
      return verdictOf(id, action, 'prompt', inspection, ready, { replacement });
    }
    const draft = record({
      ...about(started, asker, inspection, ready),
      channel,
      role: 'prompt',
      seenBy: 'content',
      outcome: action === 'block' ? 'stopped' : 'undecided',
      length: written.length,
      ...closure(asker, inspection),
    });
    const event = await ledger.append(draft);
    const question = {
      app: app.id,
      conversation,
      texts: [written, replacement ?? written],
      inspection,
      draft,
    };
    const earlier = action === 'block' ? undefined : quiet.find(app.id, askingRules(inspection));
    if (earlier && ready.policy.quietMinutes !== undefined) {
      await answers.repeat(event, question, earlier.justification);
      const rest = replacement === undefined ? 'allow' : 'redact';
      return verdictOf(id, rest, 'prompt', inspection, ready, { replacement, quiet: true });
    }
    answers.ask(event, question);
    const verdict = verdictOf(id, action, 'prompt', inspection, ready, { replacement, event });
    return asker.isClosed ? { ...verdict, failure: CLOSED } : verdict;
  };

  /** The first text with placeholders in it, or undefined when it may go as it is. */
  const rewrite = async (
    inspection: Inspection,
    app: AiApp,
    conversation: string,
  ): Promise<string | undefined> => {
    const texts = redactTexts(inspection, vaults.of(app.id, conversation), parts.policy());
    if (texts.size > 0) await vaults.save(app.id, conversation);
    return texts.get(0);
  };

  const about = (
    started: number,
    { app, host, account }: Asker,
    inspection: Inspection,
    ready: ReadyPolicy,
  ) => ({
    now: started,
    surface: 'browser' as const,
    app: app.id,
    host,
    account: account?.kind,
    findings: inspection.findings,
    decision: inspection.decision,
    replaced: [] as Recorded['replaced'],
    latencyMs: now() - started,
    policyVersion: ready.policy.version,
  });

  const request: Inspector['request'] = async (question, asker) => {
    const { app, host, account } = asker;
    const started = now();
    const ready = parts.policy();
    const { id, channel, conversation, method, size } = question;
    const body = bodyOf(question);
    if (body === undefined || !URL.canParse(question.url))
      return uninspectable(question, asker, ready, started);
    const asked = { app, account, channel, method, url: new URL(question.url), body, size };
    const clearedText = (each: string) => clearances.find(app.id, each);
    const found = judge(asked, ready, clearedText, memories.past(app.id, conversation));
    const { role, inspection, cleared, emptied } = found;
    const isOfTheUser = role === 'prompt' || role === 'upload';
    parts.health.request(
      app.id,
      role,
      found.body.leaves.map((leaf) => leaf.text),
    );
    // Also what the page sends by itself: what was typed stands in its telemetry, too, under whatever name.
    const isClosed = asker.isClosed === true;
    const isQuestion = !isClosed && (found.action === 'warn' || found.action === 'justify');
    // Nobody is asked about what a page does by itself: it does not leave.
    let action: Action = isClosed || (isQuestion && !isOfTheUser) ? 'block' : found.action;
    const vault = vaults.of(app.id, conversation);
    const changed =
      action === 'block' ? new Map<number, string>() : redactTexts(inspection, vault, ready);
    if (changed.size > 0) {
      action = atLeastRedact(action);
      await vaults.save(app.id, conversation);
    }
    const edits = new Map([...emptied, ...changed]);
    if (found.isSigned && edits.size > 0) action = 'block';
    // What waits for an answer has not left; it is asked about again when it does.
    if (action !== 'block' && !isQuestion) await memories.keep(app.id, inspection, changed);
    const replacement = edits.size > 0 && action !== 'block' ? found.body.write(edits) : undefined;
    const draft = record({
      ...about(started, asker, inspection, ready),
      replaced: replacedBefore(inspection, changed, vault),
      channel,
      role,
      seenBy: 'page',
      outcome: isQuestion && isOfTheUser ? 'undecided' : outcomeOf(action),
      length: found.length,
      ...(isClosed ? closure(asker, inspection) : {}),
    });
    let event: string | undefined;
    if (isOfTheUser) {
      if (cleared && action !== 'block') {
        await ledger.complete(cleared.event, {
          outcome: 'overridden',
          channel,
          length: found.length,
        });
      } else {
        const upload =
          action === 'block' ? undefined : given.take(app.id, found.body.leaves, question.body);
        if (upload === undefined) event = await ledger.append(draft);
        else await ledger.complete(upload, { outcome: draft.outcome ?? 'sent' });
      }
    } else if (action !== 'allow' && role !== 'draft') {
      await ledger.appendOnce(
        `${app.id} ${host} ${role} ${draft.rules.join()} ${labelKey(draft.labels)}`,
        draft,
      );
    }
    if (event !== undefined && (isQuestion || action === 'block')) {
      const texts = found.body.leaves.map((leaf) => leaf.text);
      answers.ask(event, { app: app.id, conversation, texts, inspection, draft });
    }
    const verdict = verdictOf(id, action, role, inspection, ready, { replacement, event });
    return isClosed ? { ...verdict, failure: CLOSED } : verdict;
  };

  /** A body that is not text, or an address that is none: `onFailure.uninspectable` decides, and the choice is on record. */
  const uninspectable = async (
    { id, channel, method, url, size }: InspectRequest,
    asker: Asker,
    ready: ReadyPolicy,
    started: number,
  ): Promise<Verdict> => {
    const { app, host, account } = asker;
    const inspection = inspect([], { app: app.id, channel, account }, ready);
    const action =
      ready.policy.onFailure.uninspectable === 'block' || asker.isClosed === true
        ? 'block'
        : inspection.decision.action;
    const failure: ErrorCode = size > MAX_READ ? 'body-too-large' : 'body-undecodable';
    const role = URL.canParse(url) ? roleAt(app, method, new URL(url)).role : 'other';
    const draft = record({
      ...about(started, asker, inspection, ready),
      channel,
      role,
      seenBy: 'page',
      decision: { ...inspection.decision, action },
      outcome: action === 'block' ? 'stopped' : 'sent',
      length: size,
      failure,
    });
    await ledger.appendOnce(`${app.id} ${host} ${failure} ${url.split('?')[0] ?? ''}`, draft);
    return { ...verdictOf(id, action, role, inspection, ready), failure };
  };

  return {
    text,
    file: createFileInspector(parts, answers, quiet, given),
    answer: createAnswerInspector(parts),
    request,
    report: (answer) => answers.report(answer),
  };
}

/** The body of a request, if it is text or in a binary format we know. */
function bodyOf({ body, bytes, contentType }: InspectRequest): Body | undefined {
  if (body !== null) return readBody(body, contentType);
  return bytes === undefined ? undefined : readBinary(fromBase64(bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** As the content script's limit; what is larger arrives without its body. */
const MAX_READ = 32 * 2 ** 20;

function outcomeOf(action: Action): Outcome {
  switch (action) {
    case 'allow':
    case 'log':
      return 'sent';
    case 'redact':
      return 'redacted';
    case 'warn':
    case 'justify':
      return 'undecided';
    case 'block':
      return 'stopped';
  }
}

/** What stands in the texts as placeholders and was not found here: it was replaced earlier, in the editor or another prompt. */
function replacedBefore(
  { texts, findings, textOf, decision }: Inspection,
  changed: ReadonlyMap<number, string>,
  vault: Vault,
): readonly Kept[] {
  const now = new Set<string | undefined>();
  for (const index of decision.redactions.keys()) {
    const finding = findings[index];
    if (finding) now.add(texts[textOf[index] ?? -1]?.slice(finding.start, finding.end));
  }
  const leaving = texts.map((text, index) => changed.get(index) ?? text);
  return replacedIn(leaving, vault).filter(({ original }) => !now.has(original));
}

const labelKey = (labels: readonly { readonly detector: string }[]): string =>
  labels.map(({ detector }) => detector).join();
