import type { Category } from '../../../shared/classify/finding.ts';
import type {
  Channel,
  Feedback,
  Outcome,
  Role,
  UsageEvent,
} from '../../../shared/event/usage-event.ts';
import type { Action } from '../../../shared/policy/action.ts';

/** What the console calls the values of the contract. */
export const ACTION_WORDS: Record<Action, string> = {
  allow: 'Allowed',
  log: 'Logged',
  redact: 'Redacted',
  warn: 'Warned',
  justify: 'Reason asked',
  block: 'Blocked',
};

export const OUTCOME_WORDS: Record<Outcome, string> = {
  sent: 'Sent as written',
  redacted: 'Sent with placeholders',
  overridden: 'Sent all the same',
  stopped: 'Stopped',
  released: 'Let go, not seen',
  undecided: 'Not decided yet',
};

export const CATEGORY_WORDS: Record<Category, string> = {
  credential: 'Credentials',
  financial: 'Financial data',
  government: 'Government numbers',
  personal: 'Personal data',
  health: 'Health data',
  business: 'Confidential business',
  technical: 'Code and systems',
  bulk: 'Many records',
  hidden: 'Hidden text',
  injection: 'Instructions to the model',
  custom: 'Own terms',
  uninspected: 'Unchecked text',
};

export const CHANNEL_WORDS: Record<Channel, string> = {
  typed: 'Typed',
  paste: 'Pasted',
  drop: 'Dropped',
  choose: 'File chosen',
  fetch: 'Request (fetch)',
  xhr: 'Request (XHR)',
  beacon: 'Request (beacon)',
  websocket: 'WebSocket message',
  webrtc: 'WebRTC message',
  webtransport: 'WebTransport',
  worker: 'Worker',
  form: 'Form',
  url: 'Web address',
  answer: 'Answer',
  command: 'Command',
};

export const ROLE_WORDS: Record<Role, string> = {
  prompt: 'Prompt',
  draft: 'Draft while typing',
  title: 'Title of a conversation',
  upload: 'Upload',
  answer: 'Answer',
  other: 'Other request',
};

export const FEEDBACK_WORDS: Record<Feedback, string> = {
  'not-sensitive': 'Not sensitive',
  exception: 'Asks for an exception',
};

export const TYPE_WORDS: Record<UsageEvent['type'], string> = {
  prompt: 'Prompt',
  policy: 'Policy change',
  health: 'Failure report',
  dropped: 'Lost events',
};

export const SURFACE_WORDS: Record<UsageEvent['surface'], string> = {
  browser: 'Browser',
  vscode: 'VS Code',
  gateway: 'Gateway',
  command: 'Command',
};

/** Parts of ids that are not words. */
const INITIALISMS = new Set(
  'api aws bic cc eu gcp gpt iban id ip jwt mac nhs npm oauth pem pgp ssh ssn swift uk url us vat vin'.split(
    ' ',
  ),
);

/** An id as a person would write it: `aws-access-key` is `AWS access key`. */
export function humanise(id: string): string {
  const words = id
    .split(/[-_.:]+/)
    .filter((word) => word !== '')
    .map((word) => (INITIALISMS.has(word) ? word.toUpperCase() : word));
  const [first = id, ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}

/** `1 event`, `2 events`, with the digits grouped as the person's language does. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

export function number(value: number): string {
  return value.toLocaleString();
}

/** `a`, `a or b`, `a, b or c`. */
export function orList(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
