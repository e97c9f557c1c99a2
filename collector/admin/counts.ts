import type { Context } from 'hono';
import type { CollectorDeps } from '../deps.ts';
import { failure } from '../http/failure.ts';
import { CountsQuery, RANGES, type Counts, type Range } from './protocol.ts';

/** `GET /admin/api/counts`: every series of one range, ending with the bucket that is now filling. */
export function counts({ store, clock }: CollectorDeps): (c: Context) => Promise<Response> {
  return async (c) => {
    const query = CountsQuery.safeParse(c.req.query());
    if (!query.success) return failure('request-invalid');
    const { from, to, step } = window(query.data.range, clock());
    const series = new Map<string, Counts['series'][number]>();
    for (const { bucket, dimension, key, count } of await store.events.counts(from, to, step)) {
      const name = `${dimension} ${key}`;
      const one = series.get(name) ?? {
        dimension,
        key,
        counts: Array.from({ length: (to - from) / step }, () => 0),
      };
      one.counts[(bucket - from) / step] = count;
      series.set(name, one);
    }
    const devices = await store.devices.all();
    const answer: Counts = {
      from,
      to,
      step,
      series: [...series.values()],
      devicesReporting: devices.filter(({ lastSeen }) => lastSeen >= from).length,
    };
    return c.json(answer);
  };
}

function window(range: Range, now: number): { from: number; to: number; step: number } {
  const { span, step } = RANGES[range];
  const to = now - (now % step) + step;
  return { from: to - span, to, step };
}
