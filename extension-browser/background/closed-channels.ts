import browser, { type DeclarativeNetRequest } from 'webextension-polyfill';
import type { AiApp } from '../../shared/apps/app.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { closingRules, isWholeHost } from './closing-rules.ts';
import { tenantRules } from './tenant-rules.ts';

type Rule = DeclarativeNetRequest.Rule;

/** Puts the browser's own rules in force: closed channels and restricted accounts. They outlive the worker and the browser's end, and are only written when they changed. */
export async function closeChannels(apps: readonly AiApp[], policy: Policy): Promise<void> {
  const { declarativeNetRequest } = browser;
  const { ResourceType } = declarativeNetRequest as unknown as {
    readonly ResourceType?: Readonly<Record<string, string>>;
  };
  const rules = [
    ...closingRules(apps, policy, ResourceType?.['WEBTRANSPORT'] !== undefined),
    ...tenantRules(policy),
  ];
  const inForce = await declarativeNetRequest.getDynamicRules();
  if (isSame(inForce, rules)) return;
  await declarativeNetRequest.updateDynamicRules({
    removeRuleIds: inForce.map(({ id }) => id),
    addRules: rules,
  });
}

/** The browser gives rules back with defaults filled in and fields in another order. */
function isSame(inForce: readonly Rule[], wanted: readonly Rule[]): boolean {
  const keyOf = ({ id, action, condition }: Rule): string =>
    JSON.stringify([
      id,
      action.requestHeaders,
      action.responseHeaders,
      condition.urlFilter,
      condition.requestDomains,
      condition.initiatorDomains,
    ]);
  const keys = new Set(inForce.map(keyOf));
  return inForce.length === wanted.length && wanted.every((rule) => keys.has(keyOf(rule)));
}

/**
 * Ends the service workers that apps registered before the rules were there: they keep the headers of that time, also through
 * updates. Sites register them anew on the next visit; what they keep otherwise stays.
 */
export async function endOldServiceWorkers(apps: readonly AiApp[]): Promise<void> {
  // The browser takes no pattern here, so hosts that are one keep theirs.
  const hosts = apps.filter(isWholeHost).flatMap((app) => app.hosts);
  const hostnames = hosts.filter((host) => !host.includes('*'));
  // Firefox takes names, Chromium origins, and each refuses what the other takes.
  const isFirefox = 'getBrowserInfo' in browser.runtime;
  const where = isFirefox ? { hostnames } : { origins: hostnames.map((host) => `https://${host}`) };
  await browser.browsingData.remove(where, { serviceWorkers: true });
}
