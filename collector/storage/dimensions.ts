import type { UsageEvent } from '../../shared/event/usage-event.ts';

/** By what events are counted over time. `prompts` has the one key `all`. */
export const DIMENSIONS = [
  'prompts',
  'app',
  'category',
  'detector',
  'action',
  'outcome',
  'dropped',
  'failure',
  'rejected',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The key under which prompts without a named app are counted. */
export const NO_APP = 'unknown';

/**
 * Whether an event is counted as a prompt. Drafts and titles are left out: they are the same text as the prompt they come
 * before, and would count it twice.
 */
export function countsAsPrompt(event: UsageEvent): boolean {
  return event.type === 'prompt' && event.role !== 'draft' && event.role !== 'title';
}

/**
 * Where an event adds to the counts: a label counts once per event, however many findings it stands for; losses count as
 * many events as they report.
 */
export function* countedUnder(event: UsageEvent): Generator<readonly [Dimension, string, number]> {
  if (countsAsPrompt(event)) {
    yield ['prompts', 'all', 1];
    yield ['app', event.app ?? NO_APP, 1];
    if (event.action !== undefined) yield ['action', event.action, 1];
    if (event.outcome !== undefined) yield ['outcome', event.outcome, 1];
    for (const category of new Set(event.labels.map((label) => label.category)))
      yield ['category', category, 1];
    for (const detector of new Set(event.labels.map((label) => label.detector)))
      yield ['detector', detector, 1];
  }
  if (event.failure !== undefined) yield ['failure', event.failure, 1];
  for (const [reason, count] of Object.entries(event.dropped ?? {}))
    if (count > 0) yield ['dropped', reason, count];
}
