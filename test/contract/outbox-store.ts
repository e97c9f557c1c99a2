import type {
  OutboxChange,
  OutboxEntry,
  OutboxState,
  OutboxStore,
} from '../../shared/event/outbox.ts';
import type { Priority } from '../../shared/event/priority.ts';

/** What every outbox store must do. `reopen` gives a new store over the same data, as after a restart. */
export interface OutboxStoreClaim {
  readonly name: string;
  readonly check: (open: () => OutboxStore) => Promise<void>;
}

/** Rows instead of tests, because one of the stores is checked inside a browser, where there is no test runner. */
export const OUTBOX_STORE_CONTRACT: readonly OutboxStoreClaim[] = [
  {
    name: 'a new store has no state and no entries',
    async check(open) {
      const store = open();
      equal(await store.state(), undefined);
      equal(await store.after(0, 10), []);
      equal(await store.lowest(10), []);
      equal(await store.find([idOf(1)]), []);
    },
  },
  {
    name: 'a committed change is there after a restart',
    async check(open) {
      await open().commit(change({ put: [entry(1)] }));
      const store = open();
      equal(await store.state(), STATE);
      equal(await store.after(0, 10), [entry(1)]);
    },
  },
  {
    name: 'entries come back in the order of their numbers, from the one after the given',
    async check(open) {
      const store = open();
      await store.commit(change({ put: [10, 9, 2, 300, 1].map((n) => entry(n)) }));
      equal(numbers(await store.after(0, 10)), [1, 2, 9, 10, 300]);
      equal(numbers(await store.after(2, 2)), [9, 10]);
      equal(numbers(await store.after(300, 10)), []);
    },
  },
  {
    name: 'entries are found by id, unknown and repeated ids are passed over',
    async check(open) {
      const store = open();
      await store.commit(change({ put: [3, 1, 2].map((n) => entry(n)) }));
      equal(numbers(await store.find([idOf(3), idOf(9), idOf(1), idOf(3)])), [1, 3]);
    },
  },
  {
    name: 'the lowest are ordered by priority, then by number, and leave out what was offered',
    async check(open) {
      const store = open();
      await store.commit(
        change({
          put: [
            entry(1, 2),
            entry(2, 0),
            entry(3, 1),
            entry(4, 0),
            { ...entry(5, 0), offered: true },
          ],
        }),
      );
      equal(numbers(await store.lowest(10)), [2, 4, 3, 1]);
      equal(numbers(await store.lowest(3)), [2, 4, 3]);
    },
  },
  {
    name: 'an entry put again replaces the first, and its place among the lowest with it',
    async check(open) {
      const store = open();
      await store.commit(change({ put: [entry(1, 0), entry(2, 1)] }));
      await store.commit(change({ put: [entry(1, 2)] }));
      equal(await store.after(0, 10), [entry(1, 2), entry(2, 1)]);
      equal(numbers(await store.lowest(10)), [2, 1]);
      await store.commit(change({ put: [{ ...entry(2, 1), offered: true }] }));
      equal(numbers(await store.lowest(10)), [1]);
    },
  },
  {
    name: 'one change puts, removes and writes the state',
    async check(open) {
      const store = open();
      await store.commit(change({ put: [entry(1), entry(2)] }));
      const state = { ...STATE, sequence: 3 };
      await store.commit({ state, put: [entry(3)], remove: [1, 99] });
      equal(numbers(await store.after(0, 10)), [2, 3]);
      equal(await store.state(), state);
    },
  },
  {
    name: 'a change that cannot be kept leaves everything as it was',
    async check(open) {
      const store = open();
      await store.commit(change({ put: [entry(1)] }));
      const unstorable: OutboxState = {
        ...STATE,
        sequence: 2,
        get dropped(): Record<string, number> {
          throw new RangeError('cannot be kept');
        },
      };
      const refused = await store.commit({ state: unstorable, put: [entry(2)], remove: [1] }).then(
        () => false,
        () => true,
      );
      equal(refused, true);
      equal(await store.state(), STATE);
      equal(numbers(await open().after(0, 10)), [1]);
    },
  },
];

const STATE: OutboxState = {
  sequence: 2,
  count: 2,
  bytes: 321,
  dropped: { 'outbox-full': 7 },
  report: null,
  reportAfter: 0,
  about: { surface: 'browser', policyVersion: 4 },
};

function change({ put }: Pick<OutboxChange, 'put'>): OutboxChange {
  return { state: STATE, put, remove: [] };
}

function idOf(sequence: number): string {
  return `01890000-0000-7000-8000-${String(sequence).padStart(12, '0')}`;
}

function entry(sequence: number, priority: Priority = 1): OutboxEntry {
  return {
    event: {
      id: idOf(sequence),
      time: 1_700_000_000_000,
      sequence,
      type: 'prompt',
      surface: 'browser',
      outcome: 'stopped',
      rules: ['r1'],
      monitored: [],
      labels: [],
      policyVersion: 4,
    },
    priority,
    bytes: 200,
    offered: false,
  };
}

function numbers(entries: readonly OutboxEntry[]): number[] {
  return entries.map((entry) => entry.event.sequence);
}

/** Compares by sorted JSON: no assertion library runs in both worlds, and everything here is JSON. */
function equal(actual: unknown, expected: unknown): void {
  if (sorted(actual) !== sorted(expected)) {
    throw new Error(`expected ${sorted(expected)}, got ${sorted(actual)}`);
  }
}

function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'undefined'
  );
}
