import type { EventFilter, EventRow } from '../storage/store.ts';

type Listener = (rows: readonly EventRow[]) => void;

/** Hands committed events to the consoles that are watching. Lives in one process; it keeps nothing. */
export class EventFeed {
  readonly #listeners = new Set<Listener>();
  readonly #ends = new Set<() => void>();

  publish(rows: readonly EventRow[]): void {
    if (rows.length > 0) for (const listener of this.#listeners) listener(rows);
  }

  /** Calls `listener` for every commit and `end` when the collector stops. Gives the way to unsubscribe. */
  subscribe(listener: Listener, end: () => void): () => void {
    this.#listeners.add(listener);
    this.#ends.add(end);
    return () => {
      this.#listeners.delete(listener);
      this.#ends.delete(end);
    };
  }

  close(): void {
    for (const end of this.#ends) end();
  }
}

/** The filter of the event list, over events that were never in a query: both must agree, and a test compares them. */
export function passes(filter: EventFilter, { event, device, at }: EventRow): boolean {
  return (
    (filter.type === undefined || filter.type === event.type) &&
    (filter.app === undefined || filter.app === event.app) &&
    (filter.action === undefined || filter.action === event.action) &&
    (filter.outcome === undefined || filter.outcome === event.outcome) &&
    (filter.device === undefined || filter.device === device.id) &&
    (filter.from === undefined || at >= filter.from) &&
    (filter.to === undefined || at < filter.to)
  );
}
