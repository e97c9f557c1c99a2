import type { OutboxEntry, OutboxState, OutboxStore } from '../../shared/event/outbox.ts';

/** What outlives the store object, as a disk would: JSON, so that nothing is shared with the process that wrote it. */
export interface MemoryDisk {
  rows: ReadonlyMap<number, string>;
  state: string | undefined;
}

/** The outbox store of tests that run in Node. Every operation lets others run first, as a database would. */
export function memoryOutboxStore(
  disk: MemoryDisk = { rows: new Map(), state: undefined },
): OutboxStore {
  const entries = async (): Promise<OutboxEntry[]> => {
    await Promise.resolve();
    return [...disk.rows].sort(([a], [b]) => a - b).map(([, row]): OutboxEntry => JSON.parse(row));
  };
  return {
    async state() {
      await Promise.resolve();
      const state: OutboxState | undefined =
        disk.state === undefined ? undefined : JSON.parse(disk.state);
      return state;
    },
    async find(ids) {
      return (await entries()).filter((entry) => ids.includes(entry.event.id));
    },
    async after(sequence, limit) {
      return (await entries()).filter((entry) => entry.event.sequence > sequence).slice(0, limit);
    },
    async lowest(limit) {
      return (await entries())
        .filter((entry) => !entry.offered)
        .sort((a, b) => a.priority - b.priority || a.event.sequence - b.event.sequence)
        .slice(0, limit);
    },
    async commit({ state, put, remove }) {
      await Promise.resolve();
      const rows = new Map(disk.rows);
      for (const sequence of remove) rows.delete(sequence);
      for (const entry of put) rows.set(entry.event.sequence, JSON.stringify(entry));
      const written = JSON.stringify(state);
      disk.rows = rows;
      disk.state = written;
    },
  };
}
