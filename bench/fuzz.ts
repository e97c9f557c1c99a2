import { parseArgs } from 'node:util';
import { classify } from '../shared/classify/classify.ts';
import { DETECTORS } from '../shared/classify/detectors/index.ts';
import { compileEngine } from '../shared/classify/engine.ts';
import { scan } from '../shared/classify/scan.ts';
import { BenchmarkMisuse, type Benchmark } from './benchmark.ts';
import { repeated, searchSlow, type Slow } from './slow-search.ts';

const LENGTH = 100_000;
const MOST = 1e9;

/** What detectors react to: their keywords, and runs of digits of every length. */
export const PARTS: readonly string[] = [
  ...new Set(
    DETECTORS.flatMap(({ anchors }) =>
      anchors.flatMap((anchor) =>
        'keywords' in anchor
          ? anchor.keywords
          : 'capitals' in anchor
            ? ['Anna ']
            : ['7'.repeat(anchor.digits[0]) + (anchor.next?.[0] ?? '')],
      ),
    ),
  ),
];

const engine = compileEngine(DETECTORS);

/** Units of the engine's work for a text. */
export const workOf = (text: string): number => scan(engine, text, MOST).work;

/** Microseconds of processor time of the whole classifier: the best of some runs, since the first compiles patterns. */
export const timeOf = (text: string): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      classify(text);
      return process.cpuUsage(before).user;
    }),
  );

/** Looks for texts that make the classifier slow, by its work and by the clock; for as long as one likes. */
export const fuzz: Benchmark = {
  name: 'fuzz',
  summary: 'Searches for slow texts: fuzz [--tries N] [--seed N] [--by work|time]',
  run: async (args) => {
    const { tries, seed, by } = readArguments(args);
    const cost = by === 'time' ? timeOf : workOf;
    const found = searchSlow({ seed, tries, parts: PARTS, cost }).slice(0, 5);
    const measured = found.map(measure);
    return {
      lines: [
        `${tries} texts tried, by ${by}, seed ${seed}; the slowest, repeated to 100 KB:`,
        ...measured.map(
          ({ piece, work, ms }) =>
            `${work.toFixed(1).padStart(7)} units a character ${ms.toFixed(1).padStart(8)} ms  ${JSON.stringify(piece)}`,
        ),
      ],
      json: { tries, seed, by, slowest: measured },
    };
  },
};

function measure({ piece }: Slow) {
  const text = repeated(piece, LENGTH);
  return { piece, work: workOf(text) / text.length, ms: timeOf(text) / 1000 };
}

function readArguments(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tries: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      by: { type: 'string', default: 'work' },
    },
  });
  const [tries, seed] = [Number(values.tries), Number(values.seed)];
  if (!Number.isInteger(tries) || !Number.isInteger(seed))
    throw new BenchmarkMisuse('--tries and --seed take whole numbers.');
  if (values.by !== 'work' && values.by !== 'time')
    throw new BenchmarkMisuse('--by takes `work` or `time`.');
  return { tries, seed, by: values.by };
}
