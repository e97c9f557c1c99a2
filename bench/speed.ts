import type { Look } from './peers.ts';

/** How fast something looks through texts of one size. */
export interface Speed {
  /** 10^6 characters a second; texts are ASCII but for a few letters, so characters are taken for bytes. */
  readonly megabytesPerSecond: number;
  readonly p50Microseconds: number;
}

const ROUNDS = 5;

/**
 * Measures warm, one text after another, in several rounds of `roundMs`. The best round counts: on a machine that others use too, it
 * is the one they disturbed least, for every program alike. A text that takes longer than a round is looked through twice in all.
 */
export async function measureSpeed(
  look: Look,
  texts: readonly string[],
  roundMs: number,
): Promise<Speed> {
  let best: Speed = { megabytesPerSecond: 0, p50Microseconds: Infinity };
  let next = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const times: number[] = [];
    let characters = 0;
    let spent = 0;
    while (spent < roundMs) {
      const text = texts[next++ % texts.length] ?? '';
      const started = performance.now();
      await look(text);
      const time = performance.now() - started;
      times.push(time);
      spent += time;
      characters += text.length;
    }
    // The first round warms up.
    if (round > 0 && characters / 1000 / spent > best.megabytesPerSecond) {
      best = {
        megabytesPerSecond: characters / 1000 / spent,
        p50Microseconds: (times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0) * 1000,
      };
    }
    if (times.length === 1 && round > 0) break;
  }
  return best;
}
