import { flatText } from './flat-text.ts';
import { installPeers } from './install-peers.ts';
import { logText } from './log-text.ts';
import { mixedText } from './mixed-text.ts';
import { PEERS, type Look } from './peers.ts';
import { measureSpeeds, type Runner, type Speed } from './speed.ts';

/** What was measured of one program, by the size of the text. */
export type Speeds = ReadonlyMap<string, Speed>;

/** Speeds by program, ours first. */
export interface Comparison {
  readonly speeds: ReadonlyMap<string, Speeds>;
  /** What has to be known to read them: programs that are missing or saw less text. */
  readonly remarks: readonly string[];
}

/** Texts of each size: prompts and pastes of every kind, and a log. Several, so that nothing is remembered from the last one. */
const TEXTS: readonly (readonly [size: string, texts: readonly string[]])[] = [
  ['1KB', Array.from({ length: 64 }, (_, index) => mixedText(1000, index + 1))],
  ['10KB', Array.from({ length: 32 }, (_, index) => mixedText(10_000, index + 1))],
  ['1MB', Array.from({ length: 4 }, (_, index) => logText(1_000_000, index + 1))],
];
const ROUND_MS = 150;
/** Who takes longer than this for a tenth of a text gets no more of it: one program needs half a minute for a megabyte. */
const PATIENCE_MS = 400;

/** Measures ours and every peer on the same texts, in this process, taking turns. */
export async function comparePeers(name: string, look: Look): Promise<Comparison> {
  const remarks: string[] = [];
  const missing = await installPeers(console.error);
  if (missing !== undefined) remarks.push(`Nothing to compare with: ${missing}`);
  const programs: { name: string; look: Look }[] = [{ name, look }];
  for (const peer of missing === undefined ? PEERS : []) {
    programs.push({ name: peer.name, look: await peer.load() });
  }
  const speeds = new Map(programs.map((program) => [program.name, new Map<string, Speed>()]));
  for (const [size, texts] of TEXTS) {
    const runners: Runner[] = [];
    for (const program of programs) {
      const tenth = await tenthIfSlow(program.look, texts);
      if (tenth !== undefined) {
        remarks.push(`${program.name} was given ${tenth.length / 1000} KB instead of ${size}.`);
      }
      runners.push({ ...program, texts: tenth === undefined ? texts : [tenth] });
    }
    for (const [program, speed] of await measureSpeeds(runners, ROUND_MS)) {
      speeds.get(program)?.set(size, speed);
    }
  }
  return { speeds, remarks };
}

/** A tenth of the first text, for who takes too long for more. */
async function tenthIfSlow(
  look: Look,
  [first = '']: readonly string[],
): Promise<string | undefined> {
  const tenth = flatText(first.slice(0, first.length / 10));
  // What a program compiles at its first text is no part of its speed.
  await look(tenth.slice(0, 1000));
  const started = performance.now();
  await look(tenth);
  return performance.now() - started > PATIENCE_MS ? tenth : undefined;
}
