import type { SQLInputValue } from 'node:sqlite';
import * as z from 'zod/mini';
import { UsageEvent } from '../../shared/event/usage-event.ts';
import { placeInTime } from './place-in-time.ts';
import { rows } from './rows.ts';
import type { Sqlite } from './sqlite-parts.ts';
import { sqliteTally } from './sqlite-tally.ts';
import type { Cursor, EventFilter, EventRow, EventStore } from './store.ts';

const StoredRow = z.object({
  body: z.string(),
  device: z.string(),
  name: z.string(),
  received: z.int(),
  at: z.int(),
});

/** Events in SQLite: the exact event as JSON, beside it the columns that are filtered by. */
export function sqliteEvents({ db, writer }: Sqlite): EventStore {
  const insert = db.prepare(
    `INSERT INTO event (id, device, at, received, type, app, action, outcome, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
  );
  // The device's policy is the one its newest event was decided by.
  const updateDevice = db.prepare(
    `UPDATE device SET events = events + $fresh, rejected = rejected + $rejected,
       reported_lost = reported_lost + $lost, last_seen = max(last_seen, $now),
       first_sequence = min(coalesce(first_sequence, $first), coalesce($first, first_sequence)),
       policy_version = CASE WHEN $last > coalesce(last_sequence, -1) THEN $policy ELSE policy_version END,
       last_sequence = max(coalesce(last_sequence, $last), coalesce($last, last_sequence))
     WHERE id = $device`,
  );
  const tally = sqliteTally(db);

  return {
    ingest: ({ device, received, events, rejected }) =>
      writer.run(() => {
        const fresh: EventRow[] = [];
        for (const event of events) {
          const at = placeInTime(event.time, received);
          const { changes } = insert.run(
            event.id,
            device.id,
            at,
            received,
            event.type,
            event.app ?? null,
            event.action ?? null,
            event.outcome ?? null,
            JSON.stringify(event),
          );
          if (changes > 0)
            fresh.push({ event, device: { id: device.id, name: device.name }, received, at });
        }
        tally.add(fresh, rejected, received);
        const newest = fresh.reduce<UsageEvent | undefined>(
          (best, { event }) => (best && best.sequence > event.sequence ? best : event),
          undefined,
        );
        updateDevice.run({
          $device: device.id,
          $fresh: fresh.length,
          $rejected: rejected,
          $lost: fresh.reduce((sum, { event }) => sum + lost(event), 0),
          $now: received,
          $first: fresh.length === 0 ? null : Math.min(...fresh.map((row) => row.event.sequence)),
          $last: newest?.sequence ?? null,
          $policy: newest?.policyVersion ?? null,
        });
        return fresh;
      }),
    page: async (filter, limit, after) => {
      const { where, parameters } = conditions(filter, after);
      const statement = db.prepare(
        `SELECT event.body, event.device, device.name, event.received, event.at
         FROM event JOIN device ON device.id = event.device
         WHERE ${where} ORDER BY event.at DESC, event.id DESC LIMIT ?`,
      );
      return rows(statement, StoredRow, ...parameters, limit).map((stored) => ({
        event: UsageEvent.parse(JSON.parse(stored.body)),
        device: { id: stored.device, name: stored.name },
        received: stored.received,
        at: stored.at,
      }));
    },
    counts: async (from, to, step) => tally.read(from, to, step),
  };
}

function lost(event: UsageEvent): number {
  return Object.values(event.dropped ?? {}).reduce((sum, count) => sum + count, 0);
}

function conditions(
  filter: EventFilter,
  after: Cursor | undefined,
): { where: string; parameters: SQLInputValue[] } {
  const parts: string[] = ['1'];
  const parameters: SQLInputValue[] = [];
  const add = (sql: string, ...values: readonly (SQLInputValue | undefined)[]): void => {
    const given = values.filter((value) => value !== undefined);
    if (given.length < values.length) return;
    parts.push(sql);
    parameters.push(...given);
  };
  add('event.type = ?', filter.type);
  add('event.app = ?', filter.app);
  add('event.action = ?', filter.action);
  add('event.outcome = ?', filter.outcome);
  add('event.device = ?', filter.device);
  add('event.at >= ?', filter.from);
  add('event.at < ?', filter.to);
  add('(event.at, event.id) < (?, ?)', after?.at, after?.id);
  return { where: parts.join(' AND '), parameters };
}
