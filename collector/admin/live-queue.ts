import type { EventRow } from '../storage/store.ts';

/** What a console that reads slowly may have waiting; beyond it is told to load the list again. */
const MAX_WAITING = 500;

/** What one wait brought: nothing at all when the time passed. */
export interface LiveBatch {
  readonly rows: readonly EventRow[];
  /** There was more than could be kept. */
  readonly lagged: boolean;
  readonly ended: boolean;
}

/** Holds the events between the commit and one console that watches, bounded, so that a console cannot fill the memory. */
export class LiveQueue {
  #rows: EventRow[] = [];
  #lagged = false;
  #ended = false;
  #wake: (() => void) | undefined;

  push(rows: readonly EventRow[]): void {
    const room = MAX_WAITING - this.#rows.length;
    this.#rows.push(...rows.slice(0, room));
    if (rows.length > room) this.#lagged = true;
    if (rows.length > 0) this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** What is waiting, or what comes within `ms`. */
  async next(ms: number): Promise<LiveBatch> {
    if (this.#rows.length === 0 && !this.#lagged && !this.#ended) await this.#sleep(ms);
    const batch = { rows: this.#rows, lagged: this.#lagged, ended: this.#ended };
    this.#rows = [];
    this.#lagged = false;
    return batch;
  }

  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
