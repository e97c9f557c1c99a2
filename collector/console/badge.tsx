import type { Outcome } from '../../shared/event/usage-event.ts';
import type { Action } from '../../shared/policy/action.ts';
import { ACTION_WORDS, OUTCOME_WORDS } from './wording/words.ts';

/** The colour a word stands on. Colour never says anything the word does not. */
export type Tone = 'neutral' | 'good' | 'changed' | 'asked' | 'stopped';

export function Badge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return <span class={`badge badge-${tone}`}>{children}</span>;
}

export const ACTION_TONES: Record<Action, Tone> = {
  allow: 'neutral',
  log: 'neutral',
  redact: 'changed',
  warn: 'asked',
  justify: 'asked',
  block: 'stopped',
};

const OUTCOME_TONES: Record<Outcome, Tone> = {
  sent: 'neutral',
  redacted: 'changed',
  overridden: 'asked',
  stopped: 'stopped',
  released: 'asked',
  undecided: 'neutral',
};

export function ActionBadge({ action }: { readonly action: Action }) {
  return <Badge tone={ACTION_TONES[action]}>{ACTION_WORDS[action]}</Badge>;
}

export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  return <Badge tone={OUTCOME_TONES[outcome]}>{OUTCOME_WORDS[outcome]}</Badge>;
}
