import type { Context } from 'hono';
import { appsInForce } from '../../shared/apps/apps-in-force.ts';
import { APPS } from '../../shared/apps/index.ts';
import { BUILT_IN_DETECTORS } from '../../shared/classify/describe-detector.ts';
import { Policy } from '../../shared/policy/policy.ts';
import { ownDetectors } from '../../shared/policy/rule-pack.ts';
import type { CollectorDeps } from '../deps.ts';
import type { Titles } from './protocol.ts';

/** `GET /admin/api/titles`: what people call the ids in events. Served, since the registries are larger than the console. */
export function titles({ store }: CollectorDeps): (c: Context) => Promise<Response> {
  return async (c) => {
    const head = await store.policies.head();
    const body = head === undefined ? undefined : await store.policies.body(head.version);
    const policy = body === undefined ? undefined : Policy.parse(JSON.parse(body));
    const own = policy === undefined ? [] : ownDetectors(policy);
    const answer: Titles = {
      apps: byId(policy === undefined ? APPS : appsInForce(policy).all),
      detectors: byId([...BUILT_IN_DETECTORS, ...own]),
      rules: byId(policy?.rules ?? []),
      labels: byId(policy?.labels ?? []),
    };
    return c.json(answer);
  };
}

function byId(
  entries: readonly { readonly id: string; readonly title: string }[],
): Record<string, string> {
  return Object.fromEntries(entries.map(({ id, title }) => [id, title]));
}
