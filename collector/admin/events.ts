import type { Context } from 'hono';
import type { CollectorDeps } from '../deps.ts';
import { failure } from '../http/failure.ts';
import type { Cursor, EventFilter, EventRow } from '../storage/store.ts';
import { EventQuery, type EventPage } from './protocol.ts';

const PAGE = 50;

/** `GET /admin/api/events`: one page, the newest first. */
export function listEvents({ store }: CollectorDeps): (c: Context) => Promise<Response> {
  return async (c) => {
    const query = EventQuery.safeParse(c.req.query());
    if (!query.success) return failure('request-invalid');
    const { cursor } = query.data;
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const rows = await store.events.page(filterOf(query.data), PAGE + 1, after);
    const events = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? events.at(-1) : undefined;
    const answer: EventPage = { events, next: last === undefined ? null : writeCursor(last) };
    return c.json(answer);
  };
}

/** The filter in a query, without what was left out. */
export function filterOf(query: ReturnType<typeof EventQuery.parse>): EventFilter {
  const { cursor: _, ...given } = query;
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as EventFilter;
}

function writeCursor({ event, at }: EventRow): string {
  return `${at}_${event.id}`;
}

function readCursor(cursor: string): Cursor {
  const split = cursor.indexOf('_');
  return { at: Number(cursor.slice(0, split)), id: cursor.slice(split + 1) };
}
