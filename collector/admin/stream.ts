import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { CollectorDeps } from '../deps.ts';
import { failure } from '../http/failure.ts';
import type { EventRow } from '../storage/store.ts';
import type { AdminEnv } from './admin-env.ts';
import { passes } from './event-feed.ts';
import { filterOf } from './events.ts';
import { EventQuery } from './protocol.ts';
import { validSession } from './session.ts';

/** What a console that reads slowly may have waiting; beyond it is told to load the list again. */
const MAX_WAITING = 500;
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
      const waiting: EventRow[] = [];
      let lagged = false;
      let open = true;
      let wake = (): void => undefined;
      const unsubscribe = deps.feed.subscribe(
        (rows) => {
          for (const row of rows) {
            if (!passes(filter, row)) continue;
            if (waiting.length < MAX_WAITING) waiting.push(row);
            else lagged = true;
          }
          wake();
        },
        () => {
          open = false;
          wake();
        },
      );
      stream.onAbort(() => {
        open = false;
        wake();
      });
      try {
        await stream.writeSSE({ event: 'beat', data: '' });
        while (open && (await validSession(idHash, deps)) !== undefined) {
          for (const row of waiting.splice(0))
            await stream.writeSSE({ event: 'usage', data: JSON.stringify(row) });
          if (lagged) await stream.writeSSE({ event: 'lagged', data: '' });
          lagged = false;
          if (waiting.length > 0 || !open) continue;
          const woken = await new Promise<boolean>((resolve) => {
            const timer = setTimeout(resolve, BEAT_MS, false);
            wake = () => {
              clearTimeout(timer);
              resolve(true);
            };
          });
          if (!woken) await stream.writeSSE({ event: 'beat', data: '' });
        }
      } finally {
        unsubscribe();
      }
    });
  };
}
