import type { Page } from 'playwright';
import type { UsageEvent } from '../../../shared/event/usage-event.ts';
import { type PracticeSite, promptsIn } from '../../harness/practice-site.ts';
import type { Stack } from '../../harness/stack.ts';
import type { Sample } from './samples.ts';

/** One thing that was tried, and what came of it. */
export interface Trial {
  readonly app: string;
  readonly tried: string;
  readonly verdict: string;
  readonly received: string;
  readonly seen: string;
  readonly events: string;
  /** What was not as it must be; empty when all was. */
  readonly faults: readonly string[];
}

/** Where a trial happens. */
export interface Place {
  readonly stack: Stack;
  readonly site: PracticeSite;
  readonly page: Page;
  /** A page of no AI app, to copy from. */
  readonly elsewhere: Page;
  readonly isGuarded: boolean;
}

/** Values of a sample that the site's servers received, in whatever form. Each once, by its position in the sample. */
export function leakedSecrets({ stack }: Place, { secrets }: Sample): readonly string[] {
  return secrets.flatMap((secret, index) => {
    const [leak] = stack.sites.received.leaks(secret);
    return leak === undefined ? [] : [`value ${index + 1} at ${leak.path} (${leak.form})`];
  });
}

/** The prompts the site's server got. */
export const received = ({ stack, site }: Place): readonly string[] =>
  promptsIn(site, stack.sites.received.requests);

/** Events of this app that the collector has and `before` does not. */
export async function newEvents(
  { stack, site }: Place,
  before: readonly UsageEvent[],
): Promise<readonly UsageEvent[]> {
  const known = new Set(before.map(({ id }) => id));
  return (await stack.events()).filter(
    ({ id, app, type }) => type === 'prompt' && app === site.app && !known.has(id),
  );
}

/** `redact → redacted: 1 email, 1 iban (redact-personal-data)`. */
export function describe({ channel, role, action, outcome, labels, rules }: UsageEvent): string {
  const found = labels.map(({ count, detector }) => `${count} ${detector}`).join(', ');
  const what = role === 'prompt' ? channel : `${role} ${channel}`;
  return `${what}: ${action} → ${outcome}${found && ` (${found})`}${rules.length > 0 ? ` by ${rules.join(', ')}` : ''}`;
}
