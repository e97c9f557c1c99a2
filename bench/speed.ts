import type { Look } from './peers.ts';

/** How fast something looks through texts of one size. */
export interface Speed {
  /** 10^6 characters a second of processor time; texts are ASCII but for a few letters, so characters are taken for bytes. */
  readonly megabytesPerSecond: number;
  /** By the clock. */
  readonly p50Microseconds: number;
}

/** A program and the texts it is measured on. */
export interface Runner {
  readonly name: string;
  readonly look: Look;
  readonly texts: readonly string[];
}

/** What a program is given before it is measured: compilers of V8 need about that much. */
const WARM_CHARACTERS = 4_000_000;
const WARM_MS = 4000;
const ROUNDS = 7;

/**
 * Measures programs in turns, round by round, so that what else a machine does disturbs all alike; time is that of the processors,
 * which a busy machine takes no more of. First each is warmed by the same amount of text, but for some seconds at most. The best
 * round of each counts. A text that takes longer than a round is looked through once in each.
 */
export async function measureSpeeds(
  runners: readonly Runner[],
  roundMs: number,
): Promise<ReadonlyMap<string, Speed>> {
  for (const { look, texts } of runners) {
    await runFor(look, texts, WARM_MS, WARM_CHARACTERS);
  }
  const speeds = new Map<string, Speed>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, look, texts } of runners) {
      const speed = await runFor(look, texts, roundMs, Infinity);
      if (speed.megabytesPerSecond > (speeds.get(name)?.megabytesPerSecond ?? 0)) {
        speeds.set(name, speed);
      }
    }
  }
  return speeds;
}

/** One text after another, until so much time has passed or so many characters have been looked through. */
async function runFor(
  look: Look,
  texts: readonly string[],
  mostMs: number,
  mostCharacters: number,
): Promise<Speed> {
  const times: number[] = [];
  let characters = 0;
  let spent = 0;
  const before = process.cpuUsage();
  while (spent < mostMs && characters < mostCharacters) {
    const text = texts[times.length % texts.length] ?? '';
    const started = performance.now();
    await look(text);
    const time = performance.now() - started;
    times.push(time);
    spent += time;
    characters += text.length;
  }
  const { user, system } = process.cpuUsage(before);
  return {
    megabytesPerSecond: characters / (user + system),
    p50Microseconds: (times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0) * 1000,
  };
}
