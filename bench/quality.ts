import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { classify } from '../shared/classify/classify.ts';
import { DEFAULT_MIN_CONFIDENCE, type Finding } from '../shared/classify/finding.ts';
import { BenchmarkMisuse, type Benchmark } from './benchmark.ts';
import { perDocument, perMegabyte, perSpan, type Judged } from './quality-scores.ts';

const Item = z.object({
  text: z.string(),
  /** What kind of thing the text is an example of; several joined by `|`. */
  rule: z.optional(z.string()),
  expect: z.optional(z.enum(['positive', 'negative', 'ambiguous'])),
  spans: z.optional(z.array(z.object({ start: z.int(), end: z.int(), label: z.string() }))),
});

/** Precision, recall and F1 on a folder of labelled texts, which is no part of the repository. */
export const quality: Benchmark = {
  name: 'quality',
  summary:
    'Precision, recall, F1 on labelled JSONL files: quality FOLDER [--category NAME] [--min-confidence N] [--leave-out RULE,RULE]',
  run: async (args) => {
    const { folder, category, least, leftOut } = readArguments(args);
    const files = globSync(join(folder, '*.jsonl')).sort();
    if (files.length === 0) throw new BenchmarkMisuse(`${folder} holds no .jsonl files.`);
    const counts = (finding: Finding): boolean =>
      finding.confidence >= least && (category === undefined || finding.category === category);
    const scores = files.map((path) => {
      const items = read(path)
        .filter(({ rule }) => !rule?.split('|').every((name) => leftOut.has(name)))
        .map((item) => ({
          ...item,
          findings: classify(item.text, { floor: least }).filter(counts),
        }));
      return [basename(path, '.jsonl'), score(items)] as const;
    });
    return {
      lines: scores.map(([name, figures]) => `${name} ${JSON.stringify(figures)}`),
      json: Object.fromEntries(scores),
    };
  },
};

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      category: { type: 'string' },
      'min-confidence': { type: 'string', default: String(DEFAULT_MIN_CONFIDENCE) },
      'leave-out': { type: 'string', default: '' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || !existsSync(folder)) {
    throw new BenchmarkMisuse('Give the folder of the labelled texts; it was not found.');
  }
  const least = Number(values['min-confidence']);
  if (!Number.isInteger(least)) throw new BenchmarkMisuse('--min-confidence takes a whole number.');
  return {
    folder,
    category: values.category,
    least,
    leftOut: new Set(values['leave-out'].split(',')),
  };
}

const read = (path: string): z.infer<typeof Item>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Item.parse(JSON.parse(line)));

/** The labels a file has say what can be measured on it. */
function score(items: readonly Judged[]): Readonly<Record<string, unknown>> {
  if (items.some(({ expect }) => expect !== undefined)) return perDocument(items);
  return items.some(({ spans }) => spans !== undefined) ? perSpan(items) : perMegabyte(items);
}
