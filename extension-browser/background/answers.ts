import type { EventDraft } from '../../shared/event/outbox.ts';
import type { UsageEvent } from '../../shared/event/usage-event.ts';
import { uuid7 } from '../../shared/event/uuid7.ts';
import { redactTexts, type Inspection } from '../../shared/inspect.ts';
import { withChosen } from './chosen.ts';
import type { InspectorParts } from './inspector.ts';
import type { Report } from './messages.ts';
import type { QuietHours } from './quiet-hours.ts';
import { masked } from './verdict.ts';

/** What a person was shown, and may answer once. */
export interface Question {
  readonly app: string;
  readonly conversation: string;
  /** The texts that are answered for: as given, and as they leave. */
  readonly texts: readonly string[];
  readonly inspection: Inspection;
  readonly draft: EventDraft;
}

const MAX_QUESTIONS = 200;

/** Keeps questions until they are answered, and what the answers are. */
export interface Answers {
  ask(event: string, question: Question): void;
  /** The answer to a dialog. One to a question this background never asked does not count: no page can invent one. */
  report(report: Omit<Report, 'type'>): Promise<void>;
  /** The text that the user chose to have changed, as they want it; once. */
  chosen(app: string, text: string): Chosen | undefined;
  /** Takes an earlier answer of the quiet hours for an answer to this question. */
  repeat(event: string, question: Question, justification: string | undefined): Promise<void>;
}

/** What is to stand in the editor instead, and what was replaced for it. */
export interface Chosen {
  readonly replacement: string;
  readonly inspection: Inspection;
}

export function createAnswers(parts: InspectorParts, quiet: QuietHours): Answers {
  const { vaults, clearances, ledger, now } = parts;
  const questions = new Map<string, Question>();
  const choices = new Map<string, Chosen>();

  /** Whoever closes a page with a dialog in it never answers. */
  const bound = (kept: Map<string, unknown>): void => {
    const [oldest] = kept.keys();
    if (kept.size > MAX_QUESTIONS && oldest !== undefined) kept.delete(oldest);
  };
  const keyOf = (app: string, text: string): string => `${app} ${text}`;

  /** Has the chosen findings replaced. False: nothing that was asked about stays in the text. */
  const replace = async (event: string, question: Question, places: readonly number[]) => {
    const { app, conversation, texts } = question;
    const [given = ''] = texts;
    const { inspection, rest } = withChosen(question.inspection, places);
    const replacement = redactTexts(inspection, vaults.of(app, conversation), parts.policy()).get(
      0,
    );
    if (replacement === undefined) return true;
    // Before anything is waited for: the question is put again at once.
    choices.set(keyOf(app, given), { replacement, inspection });
    bound(choices);
    if (rest) clearances.grant(app, [replacement], { event });
    await vaults.save(app, conversation);
    return rest;
  };

  const grant = async (
    event: string,
    { app, texts }: Question,
    justification: string | undefined,
    said: Pick<UsageEvent, 'feedback'>,
  ): Promise<void> => {
    clearances.grant(app, texts, { event });
    const reason = justification === undefined ? {} : { justification };
    await ledger.complete(event, { outcome: 'released', ...reason, ...said });
  };

  return {
    ask: (event, question) => {
      questions.set(event, question);
      bound(questions);
    },

    report: async ({ event, outcome, justification, replace: places = [], feedback = [] }) => {
      const question = questions.get(event);
      if (!question) return;
      questions.delete(event);
      const { inspection, draft, app } = question;
      const said = feedback.length === 0 ? {} : { feedback: [...feedback] };
      if (draft.outcome !== 'undecided') {
        // The decision is on its way to the collector already: this is said beside it, and is no second decision.
        const { action: _a, outcome: _o, length: _l, latencyMs: _m, ...about } = draft;
        if (feedback.length > 0)
          await ledger.append({ ...about, ...said, id: uuid7(now()), time: now() });
        return;
      }
      if (outcome !== 'overridden') return ledger.complete(event, { outcome: 'stopped', ...said });
      const reason = justification && masked(justification, parts.policy());
      if (places.length > 0) {
        const rest = await replace(event, question, places);
        // As it was written it does not leave; what leaves instead is judged, and recorded, for itself.
        if (!rest) return ledger.complete(event, { outcome: 'stopped', ...said });
        return grant(event, { ...question, texts: [] }, reason, said);
      }
      const { quietMinutes } = parts.policy().policy;
      if (quietMinutes !== undefined)
        quiet.keep(app, askingRules(inspection), quietMinutes, { justification: reason });
      await grant(event, question, reason, said);
    },

    chosen: (app, text) => {
      const key = keyOf(app, text);
      const chosen = choices.get(key);
      choices.delete(key);
      return chosen;
    },

    repeat: (event, question, justification) => grant(event, question, justification, {}),
  };
}

/** The rules that made a decision a question. */
export function askingRules({ decision }: Inspection): readonly string[] {
  return decision.rules.filter(({ action }) => action === decision.action).map(({ id }) => id);
}
