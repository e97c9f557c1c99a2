import type { DeclarativeNetRequest } from 'webextension-polyfill';
import type { Policy } from '../../shared/policy/policy.ts';
import { TENANT_SERVICES, type TenantService } from '../../shared/policy/tenant-headers.ts';
import { headersOf } from '../../shared/policy/tenant-restriction.ts';

type Rule = DeclarativeNetRequest.Rule;

/** Numbers below are those of the closed channels. */
const FIRST_ID = 1000;

/** Every kind of request that both browsers' rules know: without a list a rule leaves out the pages themselves. */
const RESOURCES = [
  'main_frame',
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'csp_report',
  'media',
  'websocket',
  'other',
] as DeclarativeNetRequest.ResourceType[];

/**
 * Rules by which the browser sets the headers that restrict accounts, on the hosts of the service and on no other. They replace
 * what a page sets under the same name: two of a name are refused by the services, and a page could else name its own.
 */
export function tenantRules({ tenantRestrictions = [] }: Policy): readonly Rule[] {
  const rules = tenantRestrictions.flatMap((restriction): Omit<Rule, 'id'>[] => {
    const { closed = [] }: TenantService = TENANT_SERVICES[restriction.service];
    return [
      ...headersOf(restriction).map(({ name: header, value, hosts }) => ({
        action: {
          type: 'modifyHeaders' as const,
          requestHeaders: [{ header, operation: 'set' as const, value }],
        },
        condition: { requestDomains: [...hosts], resourceTypes: RESOURCES },
      })),
      ...closed.map((urlFilter) => ({
        action: { type: 'block' as const },
        condition: { urlFilter, resourceTypes: RESOURCES },
      })),
    ];
  });
  return rules.map((rule, index) => ({ ...rule, id: FIRST_ID + index }));
}
