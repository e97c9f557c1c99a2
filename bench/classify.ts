import { classify } from '../shared/classify/classify.ts';
import { DETECTORS } from '../shared/classify/detectors/index.ts';
import type { Benchmark } from './benchmark.ts';
import { bundleCost } from './bundle-cost.ts';
import { mixedText } from './mixed-text.ts';

const SIZES = { '1KB': 1_000, '10KB': 10_000, '1MB': 1_000_000 } as const;
/** Different texts of each size, so that nothing is remembered from the last one. */
const VARIANTS = 16;
const MEASURE_MS = 1500;

/** How fast the classifier is with every detector on, what it costs to start, and how large it is. */
export const classifyBenchmark: Benchmark = {
  name: 'classify',
  summary: 'Throughput at 1 KB, 10 KB and 1 MB, median time for 1 KB, start-up, size',
  run: async () => {
    const measured = Object.entries(SIZES).map(([name, size]) => [name, measure(size)] as const);
    const throughput = Object.fromEntries(
      measured.map(([name, { megabytesPerSecond }]) => [name, round(megabytesPerSecond)]),
    );
    const p50 = round(measured.find(([name]) => name === '1KB')?.[1].p50Microseconds ?? 0);
    const { startupMs, gzipKB } = await bundleCost('shared/classify/classify.ts', 'classify');
    return {
      lines: [
        ...Object.entries(throughput).map(([name, speed]) => `${name.padEnd(5)}${speed} MB/s`),
        `1 KB: median ${p50} µs`,
        `${DETECTORS.length} detectors, start-up ${startupMs} ms, ${gzipKB} kB gzipped`,
      ],
      json: {
        throughput: { promptweir: throughput },
        p50MicrosecondsAt1KB: p50,
        detectors: DETECTORS.length,
        startupMs,
        gzipKB,
      },
    };
  },
};

interface Speed {
  readonly megabytesPerSecond: number;
  readonly p50Microseconds: number;
}

/** Warm, one thread. Texts are ASCII but for a few letters, so characters are taken for bytes. */
function measure(size: number): Speed {
  const texts = Array.from({ length: VARIANTS }, (_, index) => mixedText(size, index + 1));
  const times: number[] = [];
  const started = performance.now();
  let warm = false;
  for (let round = 0; performance.now() - started < 2 * MEASURE_MS; round++) {
    if (!warm && performance.now() - started > MEASURE_MS) {
      times.length = 0;
      warm = true;
    }
    const text = texts[round % VARIANTS] ?? '';
    const before = performance.now();
    classify(text);
    times.push(performance.now() - before);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
  return {
    megabytesPerSecond: (size * times.length) / 1000 / total,
    p50Microseconds: median * 1000,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
