import type { Channel, Outcome, UsageEvent } from '../../shared/event/usage-event.ts';
import type { Action } from '../../shared/policy/action.ts';

/** How a chip looks: by how much it asks for attention. */
export type Weight = 'plain' | 'good' | 'note' | 'care' | 'stop';

interface Label {
  readonly text: string;
  readonly weight: Weight;
}

/** What a rule does, as a chip and as a sentence. */
export const ACTION_LABELS: Readonly<
  Record<Action, Label & { readonly sentence: string; readonly would: string }>
> = {
  allow: {
    text: 'Allows',
    weight: 'plain',
    sentence: 'The text may go.',
    would: 'the text could go',
  },
  log: {
    text: 'Records',
    weight: 'plain',
    sentence: 'The text may go; that it went is recorded.',
    would: 'it would be recorded',
  },
  redact: {
    text: 'Replaces',
    weight: 'note',
    sentence: 'What is found is replaced by placeholders before the text goes.',
    would: 'what is found would be replaced by placeholders',
  },
  warn: {
    text: 'Warns',
    weight: 'care',
    sentence: 'You are warned and decide whether the text goes.',
    would: 'you would be warned',
  },
  justify: {
    text: 'Asks for a reason',
    weight: 'care',
    sentence: 'The text may go after you have written a reason.',
    would: 'you would be asked for a reason',
  },
  block: {
    text: 'Stops',
    weight: 'stop',
    sentence: 'The text does not go.',
    would: 'the text would be stopped',
  },
};

/** What became of a text. */
export const OUTCOME_LABELS: Readonly<Record<Outcome, Label>> = {
  sent: { text: 'Sent', weight: 'plain' },
  redacted: { text: 'Sent with placeholders', weight: 'note' },
  overridden: { text: 'Sent by your choice', weight: 'care' },
  stopped: { text: 'Not sent', weight: 'stop' },
  released: { text: 'Let go, not seen leaving', weight: 'plain' },
  undecided: { text: 'Not answered', weight: 'care' },
};

/** How a text was given or would have left. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  typed: 'typed',
  paste: 'pasted',
  drop: 'dropped',
  fetch: 'as a prompt',
  xhr: 'as a prompt',
  beacon: 'in the background',
  websocket: 'as a prompt',
  webrtc: 'over a direct connection',
  webtransport: 'over a direct connection',
  worker: 'from a worker',
  form: 'sent in a form',
  url: 'sent in an address',
  command: 'given on the command line',
};

/** What an event is about when it is not about a prompt. */
export const EVENT_TYPES: Readonly<Record<UsageEvent['type'], string>> = {
  prompt: 'Text for an AI service',
  policy: 'Policy on this device changed',
  health: 'A part reported its state',
  dropped: 'Events were lost',
};
