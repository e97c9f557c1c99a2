/**
 * Remembers which proofs were used while they could still be used again (RFC 9449 §11.1). Kept in memory: a proof captured
 * before a restart can be used once after it, for at most the time window of a proof, and only by someone who broke TLS.
 */
export class ReplayCache {
  readonly #until = new Map<string, number>();
  readonly #clock: () => number;
  #nextSweep = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** True the first time; false for the same `jti` of the same key while `lifetimeMs` lasts. */
  firstUse(thumbprint: string, jti: string, lifetimeMs: number): boolean {
    const now = this.#clock();
    if (now >= this.#nextSweep) this.#sweep(now);
    const name = `${thumbprint} ${jti}`;
    if ((this.#until.get(name) ?? 0) > now) return false;
    this.#until.set(name, now + lifetimeMs);
    return true;
  }

  #sweep(now: number): void {
    for (const [name, until] of this.#until) if (until <= now) this.#until.delete(name);
    this.#nextSweep = now + 60_000;
  }
}
