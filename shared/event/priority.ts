import type { UsageEvent } from './usage-event.ts';

/** How much an event matters when the outbox is full: 0 is lost first. */
export type Priority = 0 | 1 | 2;

/**
 * The priority of an event. 2: something was stopped, overridden, unanswered or broken, or describes the device. 1: text was
 * changed, or a rule asked for a record. 0: text nobody objected to.
 */
export function priorityOf(
  event: Pick<UsageEvent, 'type' | 'outcome' | 'action' | 'failure'>,
): Priority {
  if (event.type !== 'prompt' || event.failure !== undefined) return 2;
  switch (event.outcome) {
    case 'stopped':
    case 'overridden':
    case 'undecided':
      return 2;
    case 'redacted':
      return 1;
    case 'sent':
    case 'released':
    case undefined:
      return event.action === undefined || event.action === 'allow' ? 0 : 1;
  }
}
