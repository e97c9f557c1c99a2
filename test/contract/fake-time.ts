interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that only moves when told, with the timers that hang on it. */
export class FakeTime {
  now: number;
  #timers: Timer[] = [];

  constructor(now = 1_700_000_000_000) {
    this.now = now;
  }

  readonly clock = (): number => this.now;

  readonly after = (ms: number, run: () => void): void => {
    this.#timers.push({ at: this.now + ms, run });
  };

  get pending(): number {
    return this.#timers.length;
  }

  /** The worker ends: its timers are gone. */
  forget(): void {
    this.#timers = [];
  }

  /** Fires what comes due on the way, in order; `settle` waits for what a timer set going. */
  async pass(ms: number, settle: () => Promise<unknown> = settled): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      const due = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      const next = due[0];
      if (next === undefined) break;
      this.#timers.splice(this.#timers.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      next.run();
      await settle();
    }
    this.now = end;
  }
}

/** Lets everything run that waits for nothing outside this process. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done));
}
