import type { Page } from 'playwright';
import type { UsageEvent } from '../../../shared/event/usage-event.ts';
import { promptsIn } from '../../harness/practice-site.ts';
import type { AppSite } from '../../practice/app-site.ts';
import type { Stack } from '../../harness/stack.ts';
import { until } from '../../harness/until.ts';
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
  readonly site: AppSite;
  readonly page: Page;
  /** A page of no AI app, to copy from. */
  readonly elsewhere: Page;
  readonly isGuarded: boolean;
}

/** What the site's servers received of a sample's values, in whatever form, in words; undefined when nothing. */
export function leakOf({ stack }: Place, { secrets }: Sample): string | undefined {
  const leaks = secrets.map((secret) => stack.sites.received.leaks(secret));
  const arrived = leaks.filter((places) => places.length > 0).length;
  if (arrived === 0) return undefined;
  const paths = new Set(leaks.flat().map(({ path }) => path));
  return `LEAKED: ${arrived} of ${secrets.length} values, in ${[...paths].join(', ')}`;
}

/** The prompts the site's server got. */
export const received = ({ stack, site }: Place): readonly string[] =>
  promptsIn(site, stack.sites.received.all);

/** Events of this app that the collector has and `before` does not, once there is one. Without the extension there is none. */
export async function eventsSince(
  { stack, site, isGuarded }: Place,
  before: readonly UsageEvent[],
): Promise<readonly UsageEvent[]> {
  if (!isGuarded) return [];
  const known = new Set(before.map(({ id }) => id));
  const fresh = async (): Promise<readonly UsageEvent[]> =>
    (await stack.events()).filter(
      ({ id, app, type }) => type === 'prompt' && app === site.app && !known.has(id),
    );
  await until('an event', async () => (await fresh()).length > 0).catch(() => false);
  // A second one would come within the same flush.
  await new Promise((resolve) => setTimeout(resolve, 600));
  return fresh();
}

/** `paste: block → stopped, 1 aws-access-key (block-credentials)`; what the page did by itself is only counted. */
export function describe(events: readonly UsageEvent[]): string {
  const prompts = events.filter(({ role }) => role === 'prompt');
  const others = events.length - prompts.length;
  const told = prompts.map(({ channel, action, outcome, labels, rules }) => {
    const found = labels.map(({ count, detector }) => `, ${count} ${detector}`).join('');
    return `${channel}: ${action} → ${outcome}${found}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`;
  });
  if (others > 0) told.push(`and ${others} of the page's own traffic`);
  return told.join('; ') || 'none';
}
