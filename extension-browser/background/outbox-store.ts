import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OutboxEntry, OutboxState, OutboxStore } from '../../shared/event/outbox.ts';

/** Offered entries have no rank, so that the index of those that may be evicted does not hold them. */
interface Row {
  readonly sequence: number;
  readonly id: string;
  readonly rank?: [priority: number, sequence: number];
  readonly entry: OutboxEntry;
}

interface OutboxSchema extends DBSchema {
  events: { key: number; value: Row; indexes: { id: string; rank: [number, number] } };
  state: { key: 'state'; value: OutboxState };
}

/** Raised with every change of the schema; `upgrade` below then leads from each older one to the newest. */
const VERSION = 1;

/**
 * The outbox of the extension, in IndexedDB: the one store of a worker that is transactional and survives the browser's end.
 * Commits ask for `strict` durability (written through to the disk before they resolve), since `relaxed`, Chromium's default,
 * may lose the last moments in a power cut. The database is opened on first use and again after the browser closed it.
 */
export function indexedDbOutboxStore(name = 'promptweir-outbox'): OutboxStore {
  let opening: Promise<IDBPDatabase<OutboxSchema>> | undefined;

  function database(): Promise<IDBPDatabase<OutboxSchema>> {
    opening ??= open(name, () => {
      opening = undefined;
    });
    return opening;
  }

  return {
    async state() {
      return (await database()).get('state', 'state');
    },

    async find(ids) {
      const byId = (await database()).transaction('events').store.index('id');
      const rows = await Promise.all([...new Set(ids)].map((id) => byId.get(id)));
      return rows
        .filter((row) => row !== undefined)
        .sort((a, b) => a.sequence - b.sequence)
        .map(({ entry }) => entry);
    },

    async after(sequence, limit) {
      const range = IDBKeyRange.lowerBound(sequence, true);
      const rows = await (await database()).getAll('events', range, limit);
      return rows.map(({ entry }) => entry);
    },

    async lowest(limit) {
      const rows = await (await database()).getAllFromIndex('events', 'rank', null, limit);
      return rows.map(({ entry }) => entry);
    },

    async commit({ state, put, remove }) {
      const transaction = (await database()).transaction(['events', 'state'], 'readwrite', {
        durability: 'strict',
      });
      const events = transaction.objectStore('events');
      const steps: Promise<unknown>[] = [transaction.done];
      try {
        for (const sequence of remove) steps.push(events.delete(sequence));
        for (const entry of put) steps.push(events.put(rowOf(entry)));
        steps.push(transaction.objectStore('state').put(state, 'state'));
      } catch (error) {
        // What was asked for before the failure would be committed otherwise.
        transaction.abort();
        await Promise.allSettled(steps);
        throw error;
      }
      await Promise.all(steps);
    },
  };
}

function rowOf(entry: OutboxEntry): Row {
  const { id, sequence } = entry.event;
  return entry.offered
    ? { sequence, id, entry }
    : { sequence, id, entry, rank: [entry.priority, sequence] };
}

async function open(name: string, closed: () => void): Promise<IDBPDatabase<OutboxSchema>> {
  try {
    return await openDB<OutboxSchema>(name, VERSION, {
      upgrade(database, oldVersion) {
        if (oldVersion < 1) {
          const events = database.createObjectStore('events', { keyPath: 'sequence' });
          events.createIndex('id', 'id', { unique: true });
          events.createIndex('rank', 'rank');
          database.createObjectStore('state');
        }
      },
      terminated: closed,
    });
  } catch (error) {
    closed();
    throw error;
  }
}
