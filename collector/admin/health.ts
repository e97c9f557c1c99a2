import type { Context } from 'hono';
import type { CollectorDeps } from '../deps.ts';
import type { Health } from './protocol.ts';

/** `GET /admin/api/health`: what arrived, what was refused and what is missing, over all devices and all time. */
export function health({ store, clock }: CollectorDeps): (c: Context) => Promise<Response> {
  const started = clock();
  return async (c) => {
    const devices = await store.devices.all();
    const sum = (of: 'events' | 'rejected' | 'reportedLost' | 'missing'): number =>
      devices.reduce((total, device) => total + device[of], 0);
    const answer: Health = {
      events: sum('events'),
      devices: devices.length,
      rejected: sum('rejected'),
      reportedLost: sum('reportedLost'),
      missing: sum('missing'),
      started,
    };
    return c.json(answer);
  };
}

/** `GET /admin/api/audit`: the last changes people made. */
export function audit({ store }: CollectorDeps): (c: Context) => Promise<Response> {
  return async (c) => c.json({ entries: await store.audit(200) });
}
