import type { Context } from 'hono';
import type { CollectorDeps } from '../deps.ts';
import { failure } from '../http/failure.ts';
import type { DeviceEnv } from './device-env.ts';

/**
 * `GET /v1/policy`: the policy in force with a strong validator, or 304. A 304 proves that the device holds this version,
 * and only then is it noted: a policy that was sent may still be refused by the device.
 */
export function servePolicy({
  store,
  clock,
}: CollectorDeps): (c: Context<DeviceEnv>) => Promise<Response> {
  return async (c) => {
    const head = await store.policies.head();
    if (head === undefined) return failure('not-found');
    const headers = { etag: head.etag, 'cache-control': 'private, no-cache' };
    const held = (c.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim());
    if (held.includes(head.etag)) {
      const device = c.get('device');
      if (device.policyVersion !== head.version)
        await store.devices.saw(device.id, clock(), head.version);
      return new Response(null, { status: 304, headers });
    }
    const body = await store.policies.body(head.version);
    if (body === undefined) return failure('not-found');
    return new Response(body, { headers: { ...headers, 'content-type': 'application/json' } });
  };
}
