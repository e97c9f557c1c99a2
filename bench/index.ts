import type { Benchmark } from './benchmark.ts';
import { classifyBenchmark } from './classify.ts';
import { evasion } from './evasion.ts';
import { fuzz } from './fuzz.ts';
import { quality } from './quality.ts';
import { ruleCost } from './rule-cost.ts';
import { trainSecretScorer } from './train-secret-scorer.ts';

/** Every benchmark. */
export const BENCHMARKS: readonly Benchmark[] = [
  classifyBenchmark,
  evasion,
  fuzz,
  quality,
  ruleCost,
  trainSecretScorer,
];
