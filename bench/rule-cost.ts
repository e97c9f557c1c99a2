import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { classify } from '../shared/classify/classify.ts';
import { compileCustom } from '../shared/classify/custom.ts';
import { checkRules } from '../shared/classify/rules/check-rules.ts';
import { RulePack, type RuleParts } from '../shared/policy/rule-pack.ts';
import type { Benchmark } from './benchmark.ts';
import { mixedText } from './mixed-text.ts';

/** What an admin's own detectors cost. */
export interface RuleCost {
  /** Processor time from the parsed document to a pack that can run: shape, checks, compiling. */
  readonly loadMs: number;
  /** What the compiled pack holds, without the document. */
  readonly memoryMB: number;
  /** Of pastes of 10 KB, with the built-in detectors, by processor time. */
  readonly megabytesPerSecond: number;
}

const TEXTS = Array.from({ length: 8 }, (_, index) => mixedText(10_000, 100 + index));
const ROUNDS = 6;
const PASSES = 3;
const RULES = [10, 100, 1000, 10_000];
const TERMS = [1000, 10_000, 100_000, 1_000_000];

const about = (id: string) => ({ id, title: id, category: 'custom' as const });
const numbered = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Dictionaries of two words each: rules that are only words. */
const keywordRules = (count: number): Partial<RuleParts> => ({
  dictionaries: numbered(count, (index) => ({
    ...about(`names-${index}`),
    terms: [`${letters(index)}ora`, `${letters(index)} ${letters(index * 7)}`],
  })),
});

/** Patterns for numbers beside a word of their own. */
const patternsNearWords = (count: number): Partial<RuleParts> => ({
  patterns: numbered(count, (index) => ({
    ...about(`near-${index}`),
    pattern: '\\b[A-Z]{2}\\d{4,6}\\b',
    near: [{ words: [`${letters(index)}ora no`], before: 50, after: 20 }],
  })),
});

/** Patterns for project numbers, half of them with a word in front. */
const patternsWithLiterals = (count: number): Partial<RuleParts> => ({
  patterns: numbered(count, (index) => ({
    ...about(`pattern-${index}`),
    pattern: `${index % 2 === 0 ? '' : 'project\\s'}${letters(index)}-\\d{4,6}`,
  })),
});

/** One dictionary of made-up names, of one and two words. */
const dictionaryOf = (count: number): Partial<RuleParts> => ({
  dictionaries: [
    {
      ...about('names'),
      terms: numbered(count, (index) =>
        index % 2 === 0 ? `${letters(index)}ora` : `${letters(index)} ${letters(index * 7)}`,
      ),
    },
  ],
});

const KINDS = [
  ['keyword rules', keywordRules, RULES],
  ['patterns near words', patternsNearWords, RULES],
  ['patterns with literals', patternsWithLiterals, RULES],
  ['dictionary terms', dictionaryOf, TERMS],
] as const;

/** What rule packs cost, by kind and size, beside no pack at all. */
export const ruleCost: Benchmark = {
  name: 'rule-cost',
  summary:
    'What own rules cost to load, to hold and in speed: 10 to 10,000 rules, 1 k to 1 M terms',
  run: () => {
    const without = speed(undefined);
    const rows: { kind: string; count: number; cost: RuleCost }[] = [];
    for (const [kind, make, counts] of KINDS) {
      for (const count of counts) rows.push({ kind, count, cost: costOf(make(count)) });
    }
    return Promise.resolve({
      lines: [
        `no rules: ${without.toFixed(1)} MB/s`,
        ...rows.map(
          ({ kind, count, cost: { loadMs, memoryMB, megabytesPerSecond } }) =>
            `${count} ${kind}: ${loadMs.toFixed(0)} ms, ${memoryMB.toFixed(1)} MB, ${megabytesPerSecond.toFixed(1)} MB/s`,
        ),
      ],
      json: { withoutRules: without, rows },
    });
  },
};

/** Cost of so many patterns, for the benchmark of the classifier as a whole. */
export const patternCost = (count: number): RuleCost => costOf(patternsWithLiterals(count));

/** The same of dictionary terms. */
export const termCost = (count: number): RuleCost => costOf(dictionaryOf(count));

function costOf(parts: Partial<RuleParts>): RuleCost {
  const document: unknown = {
    schema: 'promptweir/rules/1',
    name: 'Benchmark',
    dictionaries: [],
    patterns: [],
    ...parts,
  };
  const held = memory();
  const before = process.cpuUsage();
  const pack = RulePack.parse(document);
  const [problem] = checkRules(pack);
  if (problem !== undefined) throw new Error(`${problem.path.join('.')}: ${problem.message}`);
  const checked = memory();
  const custom = compileCustom(pack);
  const { user, system } = process.cpuUsage(before);
  const memoryMB = memory() - Math.max(held, checked);
  const megabytesPerSecond = speed(custom);
  return { loadMs: (user + system) / 1000, memoryMB, megabytesPerSecond };
}

/** By processor time, so that what else the machine does counts little; the best of several rounds, the first of which warm up. */
function speed(custom: ReturnType<typeof compileCustom> | undefined): number {
  const options = custom === undefined ? {} : { custom };
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (const text of TEXTS) for (let pass = 0; pass < PASSES; pass++) classify(text, options);
    return process.cpuUsage(before).user;
  });
  const characters = PASSES * TEXTS.reduce((sum, { length }) => sum + length, 0);
  return characters / Math.min(...rounds);
}

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** In MB, of what is still needed. */
function memory(): number {
  if (typeof collectGarbage === 'function') collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** A word of its own for each number. */
function letters(number: number): string {
  let rest = number + 26 ** 3;
  let word = '';
  for (; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26));
  return word;
}
