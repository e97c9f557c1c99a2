import { ownTree } from './owned-tree.ts';
import type { Turn } from './turn.ts';
import type { View } from './view.ts';

/** Tells the page what has come of an answer so far. */
export type Update = (change: Partial<Turn>) => void;

/** The conversation that a page shows, and the one answer that may be on its way. */
export class Chat {
  #turns: readonly Turn[] = [];
  #running: AbortController | undefined;
  readonly #paint: (views: readonly View[]) => void;
  readonly #turnView: (turn: Turn) => View;
  readonly #changed: () => void;

  /** `changed` is called whenever an answer starts or ends. */
  constructor(thread: HTMLElement, turnView: (turn: Turn) => View, changed: () => void) {
    this.#paint = ownTree(thread);
    this.#turnView = turnView;
    this.#changed = changed;
  }

  get busy(): boolean {
    return this.#running !== undefined;
  }

  get last(): Turn | undefined {
    return this.#turns.at(-1);
  }

  show(turns: readonly Turn[] = this.#turns): void {
    this.#turns = turns;
    this.#paint(turns.map(this.#turnView));
  }

  stop(): void {
    this.#running?.abort();
  }

  /** Shows `text` as the person's turn and has `receive` fetch the answer. Never rejects: what fails is shown in its place. */
  async ask(
    text: string,
    receive: (update: Update, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    window.__practice.sent += 1;
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.show([
      ...this.#turns,
      { role: 'user', id: crypto.randomUUID(), text, state: 'done' },
      { role: 'assistant', id: crypto.randomUUID(), text: '', state: 'streaming' },
    ]);
    this.#changed();
    const update: Update = (change) => {
      const last = this.#turns.length - 1;
      this.show(this.#turns.map((turn, at) => (at === last ? { ...turn, ...change } : turn)));
    };
    try {
      await receive(update, signal);
      update({ state: 'done' });
    } catch (error) {
      // A network that refuses is the person's to see; an answer that cannot be read is a fault of whoever changed it.
      if (error instanceof SyntaxError || error instanceof RangeError)
        window.__practice.errors.push(error.message);
      update({ state: signal.aborted ? 'done' : 'failed' });
    }
    this.#running = undefined;
    this.#changed();
  }
}
