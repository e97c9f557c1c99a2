import { record } from '../../shared/event/record.ts';
import { inspect } from '../../shared/inspect.ts';
import type { Inspector, InspectorParts } from './inspector.ts';
import { verdictOf } from './verdict.ts';

/**
 * Looks at what an app answered, by the rules of channel `answer`. It has arrived already: whatever they want, the user is told. What
 * they want nothing of makes no event.
 */
export function createAnswerInspector({
  policy,
  ledger,
  now,
}: InspectorParts): Inspector['answer'] {
  return async ({ id, text }, { app, host, account }) => {
    const started = now();
    const ready = policy();
    const inspection = inspect([text], { app: app.id, channel: 'answer', account }, ready);
    const { findings, decision } = inspection;
    if (decision.action !== 'allow' || decision.monitored.length > 0) {
      const draft = record({
        now: started,
        surface: 'browser',
        app: app.id,
        host,
        account: account?.kind,
        channel: 'answer',
        role: 'answer',
        seenBy: 'content',
        findings,
        replaced: [],
        decision,
        length: text.length,
        latencyMs: now() - started,
        policyVersion: ready.policy.version,
      });
      const kinds = draft.labels.map(({ detector }) => detector);
      await ledger.appendOnce(
        `answer ${app.id} ${host} ${[...draft.rules, ...kinds].join()}`,
        draft,
      );
    }
    return verdictOf(id, decision.action, 'answer', inspection, ready);
  };
}
