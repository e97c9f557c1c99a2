import { readBody } from '../../shared/body/read-body.ts';
import type { EventDraft } from '../../shared/event/outbox.ts';
import { record, type Recorded } from '../../shared/event/record.ts';
import { recordedFacts } from '../../shared/file/given-file.ts';
import { inspect, redactTexts, type Inspection, type ReadyPolicy } from '../../shared/inspect.ts';
import type { Action } from '../../shared/policy/action.ts';
import { askingRules, type Answers } from './answers.ts';
import type { GivenFiles } from './given-files.ts';
import type { Inspector, InspectorParts } from './inspector.ts';
import { atLeastRedact, lift } from './judge.ts';
import type { InspectFile } from './messages.ts';
import type { QuietHours } from './quiet-hours.ts';
import { masked, verdictOf } from './verdict.ts';

/** JSON is taken apart on its way out, and every text of it asked about; more of them are not remembered. */
const MAX_LEAVES = 1000;

/**
 * Decides on a file before the page sees it: its text and its name, by all rules. A person is asked here and not again when it is
 * uploaded; there it is judged once more all the same. Every file makes an event, which its upload completes.
 */
export function createFileInspector(
  { policy, vaults, clearances, ledger, now }: InspectorParts,
  answers: Answers,
  quiet: QuietHours,
  given: GivenFiles,
): Inspector['file'] {
  return async (question, { app, host, account }) => {
    const started = now();
    const ready = policy();
    const { id, conversation, channel, name, text } = question;
    const context = { app: app.id, channel, account };
    const [stem, ending] = partsOf(name);
    const inspection = inspect([text ?? '', stem], context, ready);
    const found = lift(inspection, context, ready, (each) => clearances.find(app.id, each));
    let action = stricterWhenUnread(question, found.action, ready);
    const changed =
      action === 'block'
        ? new Map<number, string>()
        : redactTexts(inspection, vaults.of(app.id, conversation), ready);
    if (changed.size > 0) {
      action = atLeastRedact(action);
      await vaults.save(app.id, conversation);
    }
    const draft = draftOf(question, inspection, action, ready, {
      now: started,
      app: app.id,
      host,
      account: account?.kind,
      latencyMs: now() - started,
    });
    const event = await ledger.append(draft);
    const leaving = changed.get(0) ?? text;
    const isOpen = draft.outcome === 'undecided';
    const texts = isOpen ? textsOf([text, leaving, name, stem]) : [];
    const asked = { app: app.id, conversation, texts, inspection, draft };
    const isQuiet = isOpen && ready.policy.quietMinutes !== undefined;
    const earlier = isQuiet ? quiet.find(app.id, askingRules(inspection)) : undefined;
    if (earlier) {
      await answers.repeat(event, asked, earlier.justification);
      action = changed.size > 0 ? 'redact' : 'allow';
    } else if (isOpen || action === 'block') {
      answers.ask(event, asked);
    } else if (draft.outcome === 'released' && leaving !== null) {
      given.keep(app.id, leaving, event);
    }
    const renamed = changed.get(1);
    return {
      ...verdictOf(id, action, 'upload', inspection, ready, { replacement: changed.get(0), event }),
      ...(renamed === undefined ? {} : { fileName: renamed + ending }),
      ...(question.failure === undefined ? {} : { failure: question.failure }),
    };
  };
}

/** A name and its ending, with which an address before it would be none. What ends an address itself is no ending. */
function partsOf(name: string): readonly [stem: string, ending: string] {
  const [, stem = name, ending = ''] = /^(.*[^@\w-][\w-]*|[\w-]*)(\.\w{1,5})$/s.exec(name) ?? [];
  return [stem, ending];
}

/** What cannot be read is stopped, unless the policy lets it go by the rules about its name, the app and the channel. */
function stricterWhenUnread({ text }: InspectFile, action: Action, ready: ReadyPolicy): Action {
  const isStopped = text === null && ready.policy.onFailure.uninspectable === 'block';
  return isStopped ? 'block' : action;
}

function draftOf(
  { channel, name, mime, size, sha256, text, failure }: InspectFile,
  inspection: Inspection,
  action: Action,
  ready: ReadyPolicy,
  about: {
    readonly now: number;
    readonly app: string;
    readonly host: string;
    readonly account: Recorded['account'];
    readonly latencyMs: number;
  },
): EventDraft {
  const { policy } = ready;
  const isQuestion = action === 'warn' || action === 'justify';
  const [stem, ending] = partsOf(name);
  const facts = recordedFacts(
    { name: masked(stem, ready) + ending, type: mime, size, sha256 },
    policy,
  );
  return record({
    ...about,
    surface: 'browser',
    channel,
    role: 'upload',
    seenBy: 'content',
    findings: inspection.findings,
    replaced: [],
    decision: { ...inspection.decision, action },
    outcome: action === 'block' ? 'stopped' : isQuestion ? 'undecided' : 'released',
    length: text?.length ?? 0,
    policyVersion: policy.version,
    failure,
    file: facts,
  });
}

/** Texts as their requests will carry them. */
function textsOf(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts)].flatMap((text) =>
    text === null
      ? []
      : [
          text,
          ...readBody(text, '')
            .leaves.slice(0, MAX_LEAVES)
            .map((leaf) => leaf.text),
        ],
  );
}
