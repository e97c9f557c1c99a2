import type { Outcome } from '../../shared/event/usage-event.ts';
import type { Action } from '../../shared/policy/action.ts';

/** How a chip looks: by how much it asks for attention. */
export type Weight = 'plain' | 'good' | 'note' | 'care' | 'stop';

/** The look of what a rule does. */
export const ACTION_WEIGHTS: Readonly<Record<Action, Weight>> = {
  allow: 'plain',
  log: 'plain',
  redact: 'note',
  warn: 'care',
  justify: 'care',
  block: 'stop',
};

/** The look of what became of a text. */
export const OUTCOME_WEIGHTS: Readonly<Record<Outcome, Weight>> = {
  sent: 'plain',
  redacted: 'note',
  overridden: 'care',
  stopped: 'stop',
  released: 'plain',
  undecided: 'care',
};
