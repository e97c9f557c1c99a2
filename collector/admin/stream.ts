import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { CollectorDeps } from '../deps.ts';
import { failure } from '../http/failure.ts';
import type { AdminEnv } from './admin-env.ts';
import { passes } from './event-feed.ts';
import { filterOf } from './events.ts';
import { LiveQueue } from './live-queue.ts';
import { EventQuery } from './protocol.ts';
import { validSession } from './session.ts';

/** How often the connection shows it is alive, and how long a session that has ended may still watch. */
const BEAT_MS = 5000;

/** `GET /admin/api/events/stream`: committed events as they come, until the session or the connection ends. */
export function streamEvents(deps: CollectorDeps): (c: Context<AdminEnv>) => Promise<Response> {
  return async (c) => {
    const query = EventQuery.safeParse(c.req.query());
    if (!query.success) return failure('request-invalid');
    const filter = filterOf(query.data);
    const { idHash } = c.get('session');
    return streamSSE(c, async (stream) => {
      const queue = new LiveQueue();
      const unsubscribe = deps.feed.subscribe(
        (rows) => queue.push(rows.filter((row) => passes(filter, row))),
        () => queue.end(),
      );
      stream.onAbort(() => queue.end());
      const beat = (): Promise<void> => stream.writeSSE({ event: 'beat', data: '' });
      try {
        await beat();
        for (;;) {
          const { rows, lagged, ended } = await queue.next(BEAT_MS);
          // Asked after the wait and before the writing: whoever signed out meanwhile sees nothing more.
          if (ended || (await validSession(idHash, deps)) === undefined) return;
          for (const row of rows)
            await stream.writeSSE({ event: 'usage', data: JSON.stringify(row) });
          if (lagged) await stream.writeSSE({ event: 'lagged', data: '' });
          if (rows.length === 0 && !lagged) await beat();
        }
      } finally {
        unsubscribe();
      }
    });
  };
}
