import type { DeclarativeNetRequest } from 'webextension-polyfill';
import type { AiApp } from '../../shared/apps/app.ts';
import type { Policy } from '../../shared/policy/policy.ts';

type Rule = DeclarativeNetRequest.Rule;
type ResourceType = DeclarativeNetRequest.ResourceType;

/** Where a script may connect to: anywhere by request, nowhere by socket. */
const REQUESTS_ONLY = 'connect-src https: blob: data:';

/**
 * Rules by which the browser itself closes what nobody can look into. A policy that lets uninspectable text go has none.
 * @param knowsTransport whether the browser's rules know WebTransport; Firefox 153 refuses all of them otherwise
 *
 * WebTransport: no browser shows what goes over it. Sockets of workers: no script of ours runs there, and Chromium raises no event
 * at all for those of shared and service workers, so the policy in the header of a worker's own script is what stops them
 * (measured with Chromium 156; a page takes no notice of that header on its scripts). The same header on the pages of an app
 * whose sockets are known stops all others, in workers and frames without an address too.
 */
export function closingRules(
  apps: readonly AiApp[],
  policy: Policy,
  knowsTransport: boolean,
): readonly Rule[] {
  if (policy.onFailure.uninspectable === 'allow') return [];
  const whole = apps.filter(isWholeHost);
  const hosts = whole.flatMap(domainsOf);
  const block = { type: 'block' } as const;
  const resourceTypes = ['webtransport' as ResourceType];
  const rules: Omit<Rule, 'id'>[] = [
    ...(knowsTransport
      ? [
          { action: block, condition: { initiatorDomains: hosts, resourceTypes } },
          { action: block, condition: { requestDomains: hosts, resourceTypes } },
        ]
      : []),
    {
      action: connectOnly(REQUESTS_ONLY),
      condition: { requestDomains: hosts, resourceTypes: ['script'] },
    },
    ...whole.flatMap((app): Omit<Rule, 'id'>[] => {
      const { sockets } = app;
      if (!sockets) return [];
      const requestDomains = domainsOf(app);
      const action = connectOnly([REQUESTS_ONLY, ...sockets].join(' '));
      return [
        { action, condition: { requestDomains, resourceTypes: ['main_frame', 'sub_frame'] } },
      ];
    }),
  ];
  return rules.map((rule, index) => ({ ...rule, id: index + 1 }));
}

/** Whether its hosts are nothing but the app: what is closed there is closed to nobody else. */
export const isWholeHost = ({ pages }: AiApp): boolean => pages === undefined;

/** A rule's domain stands for its subdomains too. */
const domainsOf = ({ hosts }: AiApp): string[] => hosts.map((host) => host.replace(/^\*\./, ''));

/** Beside the policies of the site itself: what any of them forbids is forbidden. */
const connectOnly = (value: string): Rule['action'] => ({
  type: 'modifyHeaders',
  responseHeaders: [{ header: 'content-security-policy', operation: 'append', value }],
});
