import type { Policy } from '../policy/policy.ts';
import { isHostOf, type AiApp } from './app.ts';
import { genericApp } from './generic.ts';
import { APPS } from './index.ts';

/** The apps a policy leaves us with. */
export interface AppsInForce {
  readonly all: readonly AiApp[];
  /** The app that answers at a host name, if it is one we know. */
  readonly at: (host: string) => AiApp | undefined;
}

/**
 * The built-in apps, those of them that the policy corrects in its version, and the organisation's own. Where two claim a host the
 * policy's has it.
 */
export function appsInForce({ apps = [], internalApps = [] }: Policy): AppsInForce {
  const own = [...apps, ...internalApps.map(genericApp)];
  const corrected = new Set(own.map(({ id }) => id));
  const all = [...own, ...APPS.filter(({ id }) => !corrected.has(id))];
  return { all, at: (host) => all.find((app) => isHostOf(app, host)) };
}
