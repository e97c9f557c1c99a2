import { type Priority, priorityOf } from './priority.ts';
import type { UsageEvent } from './usage-event.ts';
import { uuid7 } from './uuid7.ts';

/** One waiting event as the store keeps it. */
export interface OutboxEntry {
  readonly event: UsageEvent;
  readonly priority: Priority;
  /** Approximate size: UTF-16 units of its JSON. */
  readonly bytes: number;
  /** The collector may have it. From then on it is neither changed nor evicted, only answered for. */
  readonly offered: boolean;
}

/** What the outbox knows besides the events. Written together with them, so the two cannot disagree after a crash. */
export interface OutboxState {
  /** The last sequence number given away. Equal to events delivered + waiting + counted as lost. */
  readonly sequence: number;
  readonly count: number;
  readonly bytes: number;
  /** Losses by reason that no `dropped` event carries yet. */
  readonly dropped: Readonly<Record<string, number>>;
  /** The `dropped` event that waits for its acknowledgement. There is one at most. */
  readonly report: string | null;
  /** No new `dropped` event before this time (ms since 1970), because the collector refused the last one. */
  readonly reportAfter: number;
  /** Taken from the latest event, for `dropped` events. */
  readonly about: Pick<UsageEvent, 'surface' | 'policyVersion'>;
}

/** Everything in one change happens or nothing does, even when the process is killed. */
export interface OutboxChange {
  readonly state: OutboxState;
  /** Added, or replaced by sequence number. */
  readonly put: readonly OutboxEntry[];
  /** Sequence numbers. */
  readonly remove: readonly number[];
}

/** What the host keeps for the outbox. One implementation per host (IndexedDB, SQLite, memory); one outbox uses it at a time. */
export interface OutboxStore {
  /** Undefined before the first change. */
  state(): Promise<OutboxState | undefined>;
  /** Those of these ids that are there, in the order of their sequence numbers. */
  find(ids: readonly string[]): Promise<OutboxEntry[]>;
  /** The first entries whose sequence number is greater, in the order of their sequence numbers. */
  after(sequence: number, limit: number): Promise<OutboxEntry[]>;
  /** Entries not yet offered, the lowest priority first and the oldest first within it. */
  lowest(limit: number): Promise<OutboxEntry[]>;
  /** Durable when the promise resolves. */
  commit(change: OutboxChange): Promise<void>;
}

/** An event as it is handed in; the outbox numbers it. */
export type EventDraft = Omit<UsageEvent, 'sequence'>;
/** What may change while an event waits. */
export type EventPatch = Partial<Omit<UsageEvent, 'id' | 'time' | 'sequence' | 'type'>>;

/** How much may wait; `bytes` in UTF-16 units of JSON. */
export interface OutboxLimits {
  readonly count: number;
  readonly bytes: number;
}

/** About a week of one person's use, and little enough for any disk. */
export const OUTBOX_LIMITS: OutboxLimits = { count: 5_000, bytes: 5_000_000 };

/** How long an event whose outcome is not known yet is held back for it. */
export const HOLD_MS = 5 * 60_000;

/** Pause before losses are reported again to a collector that refused the report. */
const REPORT_PAUSE_MS = 3_600_000;

/** How many entries one new event may push out. The largest event has the size of about 75 usual ones. */
const MAX_EVICTED = 100;

/**
 * The queue between what happens on a device and its collector: at least once, in order, bounded, and no loss that is not
 * counted. Every state lives in the store, so that it may be dropped at any moment and made again over the same store.
 */
export interface Outbox {
  /** Numbers and keeps an event; durable when the promise resolves. A rejected one is counted as `outbox-unavailable`. */
  append(draft: EventDraft): Promise<UsageEvent>;
  /**
   * Changes an event that was never offered to the collector. False: it is too late (the collector keeps what it got
   * first) and the change has to be told by an event of its own.
   */
  complete(id: string, patch: EventPatch): Promise<boolean>;
  /** The oldest events that may go now. Ask only when about to send: they can no longer be completed. */
  due(limit: number): Promise<UsageEvent[]>;
  /** The collector has them for good. Ids that are not here are passed over. */
  acknowledge(ids: readonly string[]): Promise<void>;
  /** The collector will never take them: they are counted under the reason and not sent again. */
  reject(ids: readonly string[], reason: string): Promise<void>;
  /** `dropped`: losses the collector does not know of yet, by reason. */
  status(): Promise<{ waiting: number; dropped: Readonly<Record<string, number>> }>;
}

const EMPTY: OutboxState = {
  sequence: 0,
  count: 0,
  bytes: 0,
  dropped: {},
  report: null,
  reportAfter: 0,
  about: { surface: 'browser', policyVersion: 0 },
};

/** An {@link Outbox} over a store; it keeps nothing that the store does not. `clock` in ms since 1970. */
export function createOutbox(
  store: OutboxStore,
  {
    clock,
    limits = OUTBOX_LIMITS,
  }: { readonly clock: () => number; readonly limits?: OutboxLimits },
): Outbox {
  /** A copy of what the store holds; undefined when that is not known. */
  let known: OutboxState | undefined;
  /** Sequence numbers of appends that failed since the last successful commit. */
  let failed: number[] = [];
  let last: Promise<unknown> = Promise.resolve();

  /** Every operation reads, then writes; two at once would write over each other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    // The failure is the caller's; the next in line starts either way.
    last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  async function current(): Promise<OutboxState> {
    if (known === undefined) {
      const stored = (await store.state()) ?? EMPTY;
      // A commit whose promise failed may have happened all the same: then the stored number has passed it.
      const lost = failed.filter((sequence) => sequence > stored.sequence).length;
      known =
        lost === 0
          ? stored
          : {
              ...stored,
              sequence: stored.sequence + lost,
              dropped: sum(stored.dropped, { 'outbox-unavailable': lost }),
            };
    }
    return known;
  }

  async function commit(change: OutboxChange): Promise<void> {
    known = undefined;
    await store.commit(change);
    known = change.state;
    failed = [];
  }

  /** Numbers an event and makes room for it, in one change. */
  async function insert(
    draft: EventDraft,
    change: (state: OutboxState) => OutboxState,
  ): Promise<UsageEvent> {
    const before = await current();
    const event: UsageEvent = { ...draft, sequence: before.sequence + 1 };
    const entry = entryOf(event);
    const added: OutboxState = {
      ...change(before),
      sequence: event.sequence,
      count: before.count + 1,
      bytes: before.bytes + entry.bytes,
      about: { surface: event.surface, policyVersion: event.policyVersion },
    };
    const evicted = await surplus(entry, added);
    await commit({
      state: without(added, evicted, 'outbox-full'),
      put: evicted.includes(entry) ? [] : [entry],
      remove: evicted.filter((other) => other !== entry).map((other) => other.event.sequence),
    });
    return event;
  }

  /** Whom to lose so that the limits hold: the lowest priority first, the oldest first within it, the newcomer included. */
  async function surplus(newcomer: OutboxEntry, state: OutboxState): Promise<OutboxEntry[]> {
    let { count, bytes } = state;
    if (count <= limits.count && bytes <= limits.bytes) return [];
    if (newcomer.bytes > limits.bytes) return [newcomer];
    const older = await store.lowest(MAX_EVICTED);
    const order = [...older.filter((entry) => entry.priority <= newcomer.priority), newcomer];
    const evicted: OutboxEntry[] = [];
    for (const entry of order) {
      if (count <= limits.count && bytes <= limits.bytes) break;
      evicted.push(entry);
      count -= 1;
      bytes -= entry.bytes;
    }
    return evicted;
  }

  /** Turns counted losses into an event. One at a time: an offered one may no longer be changed. */
  async function reportLosses(): Promise<void> {
    const { dropped, report, reportAfter, about } = await current();
    const now = clock();
    if (report !== null || now < reportAfter || Object.keys(dropped).length === 0) return;
    const id = uuid7(now);
    await insert(
      { id, time: now, type: 'dropped', ...about, rules: [], monitored: [], labels: [], dropped },
      (state) => ({ ...state, dropped: {}, report: id }),
    );
  }

  async function take(
    ids: readonly string[],
  ): Promise<{ state: OutboxState; found: OutboxEntry[] }> {
    const found = await store.find(ids);
    return { state: await current(), found };
  }

  return {
    append: (draft) =>
      inTurn(async () => {
        let sequence = Number.POSITIVE_INFINITY;
        try {
          sequence = (await current()).sequence + 1;
          return await insert(draft, (state) => state);
        } catch (error) {
          failed.push(sequence);
          known = undefined;
          throw error;
        }
      }),

    complete: (id, patch) =>
      inTurn(async () => {
        const { state, found } = await take([id]);
        const old = found[0];
        if (old === undefined || old.offered) return false;
        const entry = entryOf({ ...old.event, ...patch });
        const bytes = state.bytes - old.bytes + entry.bytes;
        await commit({ state: { ...state, bytes }, put: [entry], remove: [] });
        return true;
      }),

    due: (limit) =>
      inTurn(async () => {
        await reportLosses();
        const due: OutboxEntry[] = [];
        let sequence = 0;
        while (due.length < limit) {
          const page = await store.after(sequence, limit);
          const end = page.at(-1);
          if (end === undefined) break;
          sequence = end.event.sequence;
          due.push(...page.filter((entry) => !held(entry, clock())).slice(0, limit - due.length));
        }
        const fresh = due.filter((entry) => !entry.offered);
        if (fresh.length > 0) {
          const put = fresh.map((entry) => ({ ...entry, offered: true }));
          await commit({ state: await current(), put, remove: [] });
        }
        return due.map((entry) => entry.event);
      }),

    acknowledge: (ids) =>
      inTurn(async () => {
        const { state, found } = await take(ids);
        if (found.length === 0) return;
        await commit({
          state: removed(state, found),
          put: [],
          remove: found.map((entry) => entry.event.sequence),
        });
      }),

    reject: (ids, reason) =>
      inTurn(async () => {
        const { state, found } = await take(ids);
        if (found.length === 0) return;
        const refusedReport = found.some((entry) => entry.event.id === state.report);
        const after = without(state, found, reason);
        await commit({
          state: refusedReport ? { ...after, reportAfter: clock() + REPORT_PAUSE_MS } : after,
          put: [],
          remove: found.map((entry) => entry.event.sequence),
        });
      }),

    status: () =>
      inTurn(async () => {
        const { count, dropped, report } = await current();
        const reported = report === null ? [] : await store.find([report]);
        return { waiting: count, dropped: sum(dropped, reported[0]?.event.dropped ?? {}) };
      }),
  };
}

function entryOf(event: UsageEvent): OutboxEntry {
  const bytes = JSON.stringify(event).length;
  return { event, priority: priorityOf(event), bytes, offered: false };
}

/** A clock that was set back would hold an event for as long; then it goes at once. */
function held({ event, offered }: OutboxEntry, now: number): boolean {
  if (offered || (event.outcome !== 'undecided' && event.outcome !== 'released')) return false;
  return Math.abs(now - event.time) < HOLD_MS;
}

function removed(state: OutboxState, gone: readonly OutboxEntry[]): OutboxState {
  return {
    ...state,
    count: state.count - gone.length,
    bytes: gone.reduce((bytes, entry) => bytes - entry.bytes, state.bytes),
    report: gone.some((entry) => entry.event.id === state.report) ? null : state.report,
  };
}

/** Counts the lost ones; what a lost report had counted is open again. */
function without(state: OutboxState, lost: readonly OutboxEntry[], reason: string): OutboxState {
  if (lost.length === 0) return state;
  const dropped = lost.reduce(
    (counts, { event }) => sum(counts, event.dropped ?? {}),
    sum(state.dropped, { [reason]: lost.length }),
  );
  return { ...removed(state, lost), dropped };
}

function sum(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const total = { ...a };
  for (const [reason, count] of Object.entries(b)) total[reason] = (total[reason] ?? 0) + count;
  return total;
}
