import type { EventDraft } from '../../../shared/event/outbox.ts';
import { uuid7 } from '../../../shared/event/uuid7.ts';

/** An event as the wiring hands it to the outbox: sent, nothing found, unless said otherwise. */
export function sampleEvent(time: number, changes: Partial<EventDraft> = {}): EventDraft {
  return {
    id: uuid7(time),
    time,
    type: 'prompt',
    surface: 'browser',
    app: 'chatgpt',
    host: 'chatgpt.com',
    channel: 'typed',
    role: 'prompt',
    seenBy: 'content',
    action: 'allow',
    outcome: 'sent',
    rules: [],
    monitored: [],
    labels: [],
    length: 120,
    policyVersion: 3,
    ...changes,
  };
}
