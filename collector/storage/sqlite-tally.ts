import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/mini';
import { countedUnder, DIMENSIONS, type Dimension } from './dimensions.ts';
import { rows } from './rows.ts';
import type { Count, EventRow } from './store.ts';

/** Widths of the stored buckets in ms: minutes for the last hour, quarters (every time zone's offset is a multiple) for the rest. */
export const STEPS = [60_000, 900_000] as const;

const CountRow = z.object({
  bucket: z.int(),
  dimension: z.enum(DIMENSIONS),
  key: z.string(),
  count: z.int(),
});

/**
 * Counts over time, kept beside the events in the same transaction. Measured with 200,000 events over 30 days: all series of a
 * month from here in 56 ms, of a day in 3 ms, against 640 ms for the apps and labels of a month from the events themselves,
 * which grows with every event; writing takes 28 µs an event, this included.
 */
export function sqliteTally(db: DatabaseSync): {
  add(fresh: readonly EventRow[], rejected: number, received: number): void;
  read(from: number, to: number, step: number): Count[];
} {
  const upsert = db.prepare(
    `INSERT INTO tally (step, bucket, dimension, key, count) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (step, bucket, dimension, key) DO UPDATE SET count = count + excluded.count`,
  );
  const select = db.prepare(
    `SELECT bucket - bucket % ? AS bucket, dimension, key, sum(count) AS count FROM tally
     WHERE step = ? AND bucket >= ? AND bucket < ? GROUP BY 1, dimension, key`,
  );
  return {
    add: (fresh, rejected, received) => {
      const sums = new Map<string, { at: number; dimension: Dimension; key: string; n: number }>();
      const count = (time: number, dimension: Dimension, key: string, n: number): void => {
        const at = time - (time % STEPS[0]);
        const name = `${at} ${dimension} ${key}`;
        const sum = sums.get(name);
        if (sum === undefined) sums.set(name, { at, dimension, key, n });
        else sum.n += n;
      };
      for (const row of fresh)
        for (const [dimension, key, n] of countedUnder(row.event)) count(row.at, dimension, key, n);
      if (rejected > 0) count(received, 'rejected', 'event-invalid', rejected);
      for (const { at, dimension, key, n } of sums.values())
        for (const step of STEPS) upsert.run(step, at - (at % step), dimension, key, n);
    },
    read: (from, to, step) => {
      const stored = STEPS.findLast((width) => step % width === 0) ?? STEPS[0];
      return rows(select, CountRow, step, stored, from, to);
    },
  };
}
