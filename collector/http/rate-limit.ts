interface Bucket {
  tokens: number;
  at: number;
}

/** How many calls may come at once, and how many come back per second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** At this many callers the full buckets are forgotten, so that made-up addresses cannot fill the memory. */
const SWEEP_AT = 10_000;

/**
 * A token bucket for each caller. Kept in memory: a restart forgives, which costs nothing that the limit protects. `take`
 * gives 0 when the call may go on, otherwise how many ms to wait.
 */
export class RateLimit {
  readonly #buckets = new Map<string, Bucket>();
  readonly #rate: Rate;
  readonly #clock: () => number;

  constructor(rate: Rate, clock: () => number) {
    this.#rate = rate;
    this.#clock = clock;
  }

  take(caller: string): number {
    const now = this.#clock();
    const tokens = this.#left(this.#buckets.get(caller), now);
    if (tokens < 1) return ((1 - tokens) / this.#rate.perSecond) * 1000;
    if (this.#buckets.size >= SWEEP_AT) this.#sweep(now);
    this.#buckets.set(caller, { tokens: tokens - 1, at: now });
    return 0;
  }

  #left(bucket: Bucket | undefined, now: number): number {
    if (bucket === undefined) return this.#rate.burst;
    const back = (Math.max(0, now - bucket.at) / 1000) * this.#rate.perSecond;
    return Math.min(this.#rate.burst, bucket.tokens + back);
  }

  #sweep(now: number): void {
    for (const [caller, bucket] of this.#buckets)
      if (this.#left(bucket, now) >= this.#rate.burst) this.#buckets.delete(caller);
  }
}
