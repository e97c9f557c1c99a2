import type { Context } from 'hono';
import { UsageEvent } from '../../shared/event/usage-event.ts';
import { Batch, type BatchAnswer } from '../../shared/wire/protocol.ts';
import type { CollectorDeps } from '../deps.ts';
import { failure } from '../http/failure.ts';
import { readJson } from '../http/read-body.ts';
import type { DeviceEnv } from './device-env.ts';

/**
 * `POST /v1/events`: keeps the good events of a batch and says which were bad. Answers after the commit, so `accepted` is a
 * promise. A bad event is counted and not kept, in no part: what does not fit the schema may hold what must not be here.
 */
export function takeEvents({
  store,
  clock,
  feed,
}: CollectorDeps): (c: Context<DeviceEnv>) => Promise<Response> {
  return async (c) => {
    const batch = await readJson(c.req.raw, Batch);
    if (!batch.ok) return failure(batch.code);
    const { good, rejected } = sort(batch.value.events);
    const fresh = await store.events.ingest({
      device: c.get('device'),
      received: clock(),
      events: good,
      rejected: rejected.length,
    });
    feed.publish(fresh);
    const head = await store.policies.head();
    const answer: BatchAnswer = {
      accepted: good.map(({ id }) => id),
      rejected,
      policyVersion: head?.version ?? 0,
    };
    return c.json(answer);
  };
}

function sort(events: readonly unknown[]): {
  good: UsageEvent[];
  rejected: BatchAnswer['rejected'];
} {
  const good: UsageEvent[] = [];
  const rejected: BatchAnswer['rejected'] = [];
  for (const event of events) {
    const parsed = UsageEvent.safeParse(event);
    if (parsed.success) good.push(parsed.data);
    else rejected.push({ id: idOf(event), code: 'event-invalid' });
  }
  return { good, rejected };
}

/** The id of an event that is otherwise bad; null when the id is bad too, since then it could be any text. */
function idOf(event: unknown): string | null {
  if (typeof event !== 'object' || event === null || !('id' in event)) return null;
  return UsageEvent.shape.id.safeParse(event.id).data ?? null;
}
