import type { Category } from '../../shared/classify/finding.ts';
import type { Outcome, UsageEvent } from '../../shared/event/usage-event.ts';
import type { Action } from '../../shared/policy/action.ts';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Kind {
  readonly weight: number;
  readonly labels: readonly (readonly [string, Category])[];
  readonly rules: readonly string[];
  readonly action: Action;
  readonly outcomes: readonly (readonly [number, Outcome])[];
}

const APPS: readonly (readonly [number, string, string])[] = [
  [46, 'chatgpt', 'chatgpt.com'],
  [22, 'claude', 'claude.ai'],
  [14, 'gemini', 'gemini.google.com'],
  [10, 'copilot', 'copilot.microsoft.com'],
  [5, 'perplexity', 'www.perplexity.ai'],
  [3, 'deepseek', 'chat.deepseek.com'],
];

const KINDS: readonly Kind[] = [
  { weight: 70, labels: [], rules: [], action: 'allow', outcomes: [[1, 'sent']] },
  {
    weight: 12,
    labels: [['email', 'personal']],
    rules: ['redact-personal-data'],
    action: 'redact',
    outcomes: [[1, 'redacted']],
  },
  {
    weight: 4,
    labels: [
      ['email', 'personal'],
      ['phone', 'personal'],
    ],
    rules: ['redact-personal-data'],
    action: 'redact',
    outcomes: [[1, 'redacted']],
  },
  {
    weight: 4,
    labels: [['payment-card', 'financial']],
    rules: ['redact-personal-data'],
    action: 'redact',
    outcomes: [[1, 'redacted']],
  },
  {
    weight: 3,
    labels: [['iban', 'financial']],
    rules: ['redact-personal-data'],
    action: 'redact',
    outcomes: [[1, 'redacted']],
  },
  {
    weight: 4,
    labels: [['aws-access-key', 'credential']],
    rules: ['block-credentials'],
    action: 'block',
    outcomes: [[1, 'stopped']],
  },
  {
    weight: 2,
    labels: [['private-key', 'credential']],
    rules: ['block-credentials'],
    action: 'block',
    outcomes: [[1, 'stopped']],
  },
  {
    weight: 5,
    labels: [['confidentiality-marking', 'business']],
    rules: ['justify-confidential'],
    action: 'justify',
    outcomes: [
      [0.5, 'overridden'],
      [0.85, 'stopped'],
      [1, 'undecided'],
    ],
  },
];

const REASONS = [
  'Public press release, approved by the communications team.',
  'Needed for the translation the client ordered, no names inside.',
  'Draft of a tender that is published tomorrow.',
];

function pick<T extends { readonly weight: number }>(from: readonly T[], random: number): T {
  let left = random * from.reduce((sum, { weight }) => sum + weight, 0);
  for (const one of from) if ((left -= one.weight) < 0) return one;
  throw new RangeError('nothing to pick from');
}

/** A UUIDv7 whose random part comes from `random`, so that a seeded run has the same ids. */
export function seededUuid(time: number, random: () => number): string {
  const hex = (digits: number): string =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const ms = time.toString(16).padStart(12, '0');
  const variant = (8 + Math.floor(random() * 4)).toString(16);
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
}

/** One plausible event of a browser at `time`. */
export function seedEvent(time: number, sequence: number, random: () => number): UsageEvent {
  const id = seededUuid(time, random);
  const base = { id, time, sequence, surface: 'browser', policyVersion: 1 } as const;
  if (random() < 0.004)
    return {
      ...base,
      type: 'dropped',
      rules: [],
      monitored: [],
      labels: [],
      dropped: { 'queue-full': 1 + Math.floor(random() * 4) },
    };
  const [, app, host] = pick(
    APPS.map((entry) => ({ weight: entry[0], entry })),
    random(),
  ).entry;
  const kind = pick(KINDS, random());
  const draw = random();
  const outcome = kind.outcomes.find(([below]) => draw <= below)?.[1] ?? 'sent';
  const reason = REASONS[Math.floor(random() * REASONS.length)];
  return {
    ...base,
    type: 'prompt',
    app,
    host,
    channel: random() < 0.3 ? 'paste' : 'fetch',
    role: random() < 0.06 ? 'draft' : 'prompt',
    seenBy: 'content',
    action: kind.action,
    outcome,
    rules: [...kind.rules],
    monitored: [],
    labels: kind.labels.map(([detector, category]) => ({
      detector,
      category,
      count: 1 + Math.floor(random() * 3),
      confidence: 75 + Math.floor(random() * 25),
    })),
    length: Math.floor(20 + random() ** 3 * 6000),
    latencyMs: 1 + Math.floor(random() ** 4 * 60),
    ...(outcome === 'overridden' && reason !== undefined ? { justification: reason } : {}),
  };
}

/** `count` events over the span, denser in working hours (UTC) and on weekdays, the oldest first. */
export function seedEvents(
  count: number,
  from: number,
  to: number,
  random: () => number,
): UsageEvent[] {
  const times: number[] = [];
  while (times.length < count) {
    const time = Math.floor(from + random() * (to - from));
    const hour = new Date(time).getUTCHours();
    const day = new Date(time).getUTCDay();
    const density = (hour >= 7 && hour < 18 ? 1 : 0.12) * (day === 0 || day === 6 ? 0.2 : 1);
    if (random() < density) times.push(time);
  }
  return times.sort((a, b) => a - b).map((time, index) => seedEvent(time, index, random));
}
