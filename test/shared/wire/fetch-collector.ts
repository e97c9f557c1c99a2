import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { ERRORS, type ErrorCode } from '../../../shared/errors.ts';
import { UsageEvent } from '../../../shared/event/usage-event.ts';
import type { Fetch } from '../../../shared/wire/client.ts';
import { Batch } from '../../../shared/wire/protocol.ts';

/** How the collector meets one request. `lost`: it commits, and its answer never arrives. */
export type Mood = 'up' | 'down' | 'lost' | Response;

/** The other end of the wire as a `fetch`: keeps events by id and answers by the protocol, or as its mood is. */
export class FetchCollector {
  mood: (attempt: number) => Mood = () => 'up';
  readonly events = new Map<string, UsageEvent>();
  readonly batches: UsageEvent[][] = [];
  readonly requests: { readonly url: string; readonly headers: Record<string, string> }[] = [];
  /** Answers 413 above this many events. */
  takes = 200;
  readonly refuses = new Set<string>();
  readonly leavesOut = new Set<string>();
  policyVersion = 3;
  /** Events that do not fit the schema. */
  invalid = 0;

  readonly fetch: Fetch = async (url, { headers, body }) => {
    this.requests.push({ url, headers });
    const mood = this.mood(this.requests.length);
    if (mood === 'down') throw new TypeError('fetch failed');
    if (mood instanceof Response) return mood;
    const packed = headers['content-encoding'] === 'gzip';
    const text = packed ? gunzipSync(body ?? '').toString() : String(body);
    const answer = this.#take(z.parse(Batch, JSON.parse(text)).events);
    if (mood === 'lost') throw new TypeError('connection reset');
    return answer;
  };

  #take(raw: readonly unknown[]): Response {
    if (raw.length > this.takes) return failure(413, 'request-too-large');
    const events = raw.flatMap((event) => UsageEvent.safeParse(event).data ?? []);
    this.invalid += raw.length - events.length;
    this.batches.push(events);
    const kept = events.filter(({ id }) => !this.refuses.has(id) && !this.leavesOut.has(id));
    for (const event of kept) if (!this.events.has(event.id)) this.events.set(event.id, event);
    return Response.json({
      accepted: kept.map(({ id }) => id),
      rejected: events
        .filter(({ id }) => this.refuses.has(id))
        .map(({ id }) => ({ id, code: 'event-invalid' })),
      policyVersion: this.policyVersion,
    });
  }
}

/** A failure by the protocol. */
export function failure(
  status: number,
  code: ErrorCode,
  headers?: Record<string, string>,
): Response {
  const body = { error: { code, message: ERRORS[code] } };
  return Response.json(body, { status, ...(headers === undefined ? {} : { headers }) });
}
