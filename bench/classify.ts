import { classify } from '../shared/classify/classify.ts';
import { DETECTORS } from '../shared/classify/detectors/index.ts';
import { adversarialTexts } from './adversarial.ts';
import type { Benchmark } from './benchmark.ts';
import { bundleCost } from './bundle-cost.ts';
import { comparePeers } from './compare-peers.ts';
import { patternCost, termCost, type RuleCost } from './rule-cost.ts';

const OURS = 'promptweir';
const PATTERNS = [10, 100, 1000, 10_000];
const TERMS = [1000, 10_000, 100_000];
const SLOW_TEXT = 100_000;
const SAMPLE_TEXT = 5000;
/** Texts that are looked at in full length. */
const SUSPECTS = 40;

/** How fast the classifier is with every detector on, beside others; what it costs to start and to hold; what slows it down. */
export const classifyBenchmark: Benchmark = {
  name: 'classify',
  summary:
    'Speed beside other programs, start-up, memory, size, texts made to be slow, cost of rules',
  run: async () => {
    const { speeds, remarks } = await comparePeers(OURS, (text) => classify(text));
    const throughput = Object.fromEntries(
      [...speeds].map(([name, sizes]) => [
        name,
        Object.fromEntries(
          [...sizes].map(([size, { megabytesPerSecond }]) => [size, round(megabytesPerSecond, 3)]),
        ),
      ]),
    );
    const p50 = round(speeds.get(OURS)?.get('1KB')?.p50Microseconds ?? 0, 1);
    const bundle = await bundleCost('shared/classify/classify.ts', 'classify');
    const adversarial = slowest();
    const patterns = costs(PATTERNS, patternCost);
    const dictionaryTerms = costs(TERMS, termCost);
    return {
      lines: [
        ...Object.entries(throughput).map(
          ([name, sizes]) => `${name.padEnd(17)}${spell(sizes)} MB/s`,
        ),
        ...remarks,
        `1 KB: median ${p50} µs`,
        `${DETECTORS.length} detectors, start-up ${bundle.startupMs} ms (${bundle.startupCpuMs} ms of processor time), ${bundle.memoryMB} MB, ${bundle.gzipKB} kB gzipped`,
        `Slowest of ${adversarial.texts} texts of 100 KB made to be slow: ${adversarial.worstMs} ms (${adversarial.worst})`,
        ...Object.entries(patterns).map(([count, cost]) => `${count} patterns: ${spell(cost)}`),
        ...Object.entries(dictionaryTerms).map(([count, cost]) => `${count} terms: ${spell(cost)}`),
      ],
      json: {
        throughput,
        p50MicrosecondsAt1KB: p50,
        detectors: DETECTORS.length,
        ...bundle,
        adversarial,
        patterns,
        dictionaryTerms,
        remarks,
      },
    };
  },
};

/**
 * The text of the list that takes longest, by processor time. All are looked through in short first, twice because patterns are
 * compiled the first time; the slowest of these at full length, three times each, of which the best counts.
 */
function slowest(): { readonly worst: string; readonly worstMs: number; readonly texts: number } {
  const short = [...adversarialTexts(DETECTORS, SAMPLE_TEXT)].map(
    ([title, text]) => [title, bestOf(2, text)] as const,
  );
  const suspects = new Set(
    mostFirst(short)
      .slice(0, SUSPECTS)
      .map(([title]) => title),
  );
  const times = [...adversarialTexts(DETECTORS, SLOW_TEXT)].flatMap(([title, text]) =>
    suspects.has(title) ? [[title, bestOf(4, text)] as const] : [],
  );
  const [worst = '', worstMs = 0] = mostFirst(times)[0] ?? [];
  return { worst, worstMs: round(worstMs, 1), texts: short.length };
}

const mostFirst = <Row extends readonly [string, number]>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => b[1] - a[1]);

/** Milliseconds of processor time. */
const bestOf = (runs: number, text: string): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const before = process.cpuUsage();
      classify(text);
      return process.cpuUsage(before).user / 1000;
    }),
  );

/** By count: time to load, and speed of 10 KB pastes with them. */
function costs(
  counts: readonly number[],
  cost: (count: number) => RuleCost,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const measured: [number, Record<string, number>][] = [];
  for (const count of counts) {
    const { loadMs, megabytesPerSecond } = cost(count);
    measured.push([count, { loadMs: round(loadMs, 1), 'MB/s': round(megabytesPerSecond, 3) }]);
  }
  return Object.fromEntries(measured);
}

const spell = (figures: Readonly<Record<string, number>>): string =>
  Object.entries(figures)
    .map(([name, figure]) => `${name} ${figure}`)
    .join('  ');

/** Figures under 1 are told as exactly as they were measured: some programs reach 0.05 MB/s. */
const round = (value: number, decimals: number): number => {
  const scale = 10 ** (value >= 1 ? 1 : decimals);
  return Math.round(value * scale) / scale;
};
