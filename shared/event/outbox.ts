import type { UsageEvent } from './usage-event.ts';

/** What the host keeps for the outbox: an ordered, durable list. One implementation per host (IndexedDB, SQLite, memory). */
export interface OutboxStore {
  /** Adds or replaces by event id. Durable when the promise resolves. */
  put(event: UsageEvent, priority: Priority): Promise<void>;
  get(id: string): Promise<UsageEvent | undefined>;
  /** The oldest events that may be delivered, in the order of their ids. */
  oldest(limit: number): Promise<UsageEvent[]>;
  remove(ids: readonly string[]): Promise<void>;
  count(): Promise<number>;
  /** Removes the oldest event of the lowest priority present and returns it. */
  evict(): Promise<{ event: UsageEvent; priority: Priority } | undefined>;
}

/** 0 is lost first when the outbox is full. */
export type Priority = 0 | 1 | 2;
