import type { Status } from '../../../extension-browser/background/messages.ts';
import type { UsageEvent } from '../../../shared/event/usage-event.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter.ts';

const NOON = Date.UTC(2026, 10, 22, 12);

/** The fields that every event has. */
function state(sequence: number): UsageEvent {
  return {
    id: `0199a0b0-0000-7000-8000-${String(sequence).padStart(12, '0')}`,
    time: NOON - (42 - sequence) * 420_000,
    sequence,
    type: 'policy',
    surface: 'browser',
    rules: [],
    monitored: [],
    labels: [],
    policyVersion: 7,
  };
}

function event(sequence: number, more: Partial<UsageEvent>): UsageEvent {
  return {
    ...state(sequence),
    type: 'prompt',
    app: 'chatgpt',
    host: 'chatgpt.com',
    channel: 'typed',
    role: 'prompt',
    seenBy: 'content',
    length: 240,
    latencyMs: 6,
    ...more,
  };
}

const EVENTS: readonly UsageEvent[] = [
  event(41, {
    action: 'redact',
    outcome: 'redacted',
    rules: ['redact-personal-data'],
    labels: [
      { detector: 'email', category: 'personal', count: 2, confidence: 95 },
      { detector: 'payment-card', category: 'financial', count: 1, confidence: 100 },
    ],
  }),
  event(40, {
    action: 'block',
    outcome: 'stopped',
    channel: 'paste',
    rules: ['block-credentials'],
    labels: [{ detector: 'aws-access-key', category: 'credential', count: 1, confidence: 100 }],
  }),
  event(39, {
    action: 'justify',
    outcome: 'overridden',
    app: 'claude',
    host: 'claude.ai',
    rules: ['justify-confidential'],
    justification: 'The customer has agreed to this in writing.',
    labels: [
      { detector: 'confidentiality-marking', category: 'business', count: 1, confidence: 90 },
    ],
  }),
  event(38, { action: 'log', outcome: 'sent' }),
  state(37),
];

/** Everything as it should be. */
export const PROTECTED: Status = {
  version: '0.1.0',
  enrolment: {
    state: 'enrolled',
    collector: 'https://collector.example.com',
    device: 'Laptop 12',
    managed: false,
  },
  policy: {
    name: 'Company policy',
    version: 7,
    source: 'collector',
    rules: [
      ...STARTER_POLICY.rules.map(({ id, title, action, mode, message }) => ({
        id,
        title,
        action,
        mode,
        message,
      })),
      {
        id: 'watch-code-names',
        title: 'Code names of projects',
        action: 'warn',
        mode: 'monitor',
        message: 'These names are not public yet.',
      },
      { id: 'old', title: 'An old rule', action: 'block', mode: 'off', message: '' },
    ],
  },
  health: { backstop: true, lastDelivery: NOON - 60_000, waiting: 3, dropped: {} },
  titles: {
    email: 'E-mail address',
    'payment-card': 'Payment card number',
    'aws-access-key': 'AWS access key',
    'confidentiality-marking': 'Confidentiality marking',
  },
  apps: [
    { id: 'chatgpt', title: 'ChatGPT', hosts: ['chatgpt.com', 'chat.openai.com'] },
    { id: 'claude', title: 'Claude', hosts: ['claude.ai'] },
  ],
  replaced: [
    { placeholder: '[EMAIL_1]', title: 'E-mail address', masked: 'm••••••@••••••.org' },
    { placeholder: '[CARD_1]', title: 'Payment card number', masked: '•••• 4444' },
  ],
  events: EVENTS,
};

/** Works, but several things are not as they should be. */
export const LIMITED: Status = {
  ...PROTECTED,
  policy: { ...PROTECTED.policy, refused: { code: 'policy-malformed' } },
  health: {
    backstop: false,
    lastDelivery: null,
    lastFailure: 'collector-unreachable',
    waiting: 1,
    dropped: { full: 4 },
  },
};

/** As after installing it by hand. */
export const NEW: Status = {
  ...PROTECTED,
  enrolment: { state: 'none' },
  policy: {
    ...PROTECTED.policy,
    name: STARTER_POLICY.name,
    version: 0,
    source: 'starter',
    rules: PROTECTED.policy.rules.slice(0, 4),
  },
  health: { backstop: true, lastDelivery: null, waiting: 0, dropped: {} },
  events: [],
};

/** Set up by an administrator. */
export const MANAGED: Status = {
  ...PROTECTED,
  enrolment: {
    state: 'enrolled',
    collector: 'https://collector.example.com',
    device: 'Laptop 12',
    managed: true,
  },
};
