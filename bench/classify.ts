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

/** The text of the list that takes longest, by processor time; each is looked through three times and its best counts. */
function slowest(): { readonly worst: string; readonly worstMs: number; readonly texts: number } {
  const times = [...adversarialTexts(DETECTORS, SLOW_TEXT)].map(([title, text]) => {
    const runs = Array.from({ length: 4 }, () => {
      const before = process.cpuUsage();
      classify(text);
      return process.cpuUsage(before).user / 1000;
    });
    return [title, Math.min(...runs)] as const;
  });
  const [worst = '', worstMs = 0] = times.toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return { worst, worstMs: round(worstMs, 1), texts: times.length };
}

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
