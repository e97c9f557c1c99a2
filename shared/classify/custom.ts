import type { Combination, RuleParts } from '../policy/rule-pack.ts';
import { DEFAULT_MIN_CONFIDENCE } from './finding.ts';
import { compileAllowLists, type Allowed } from './rules/allow-list.ts';
import { compilePatterns, type CompiledPatterns } from './rules/compile-patterns.ts';
import { compileOverrides, type Overrides } from './rules/overrides.ts';
import {
  compileDetectors,
  numberWords,
  wordsId,
  type CustomDetector,
  type OwnDetector,
} from './rules/own-detector.ts';
import { collectWindows, runPatterns } from './rules/pattern-windows.ts';
import { findLiterals } from './rules/literal-index.ts';
import {
  compileTermIndex,
  findTerms,
  type AskedTerms,
  type TermIndex,
} from './rules/term-index.ts';
import type { Spelling } from './rules/unit-table.ts';
import type { Hit, Scan } from './scan.ts';

/** A policy's rule pack, ready to run. Keep it as long as the policy is in force. */
export interface CustomDetectors {
  /** Everything that has an id of its own. */
  readonly detectors: readonly CustomDetector[];
  readonly own: ReadonlyMap<string, OwnDetector>;
  readonly terms: readonly TermIndex[];
  /** By number of who asks for a term. */
  readonly askers: readonly Asker[];
  readonly patterns: CompiledPatterns;
  readonly combinations: readonly Combination[];
  readonly overrides: Overrides;
  readonly allowed: Allowed | undefined;
  /** The least confidence of a built-in finding that the pack may ask for. */
  readonly floor: number;
}

/** Who asks for a term: a dictionary, or a list of near words, which also lead to patterns. */
interface Asker {
  readonly id: string;
  readonly evidence: string;
  /** The number of a list of near words. */
  readonly words?: number;
}

/** Above every built-in detector but vendors' credentials: an admin who names something means it. */
const SPECIFICITY = 85;

/**
 * Compiles a rule pack: all whole-word terms (of dictionaries and near words) into one index for each way they are compared, all
 * anchors of patterns into another. A pattern that `patternProblem` objects to throws a RangeError that names its id, never its text:
 * policies are validated before they come here. Cost: a microsecond or two for each term, some ten for each pattern.
 */
export function compileCustom(pack: RuleParts): CustomDetectors {
  const { numberOf, lists } = numberWords();
  const own = compileDetectors(pack, numberOf);
  const patterns = compilePatterns(pack.patterns, numberOf);
  const { terms, askers } = compileTerms(pack.dictionaries, lists);
  const combinations = pack.combinations ?? [];
  const about = ({ id, title, category }: CustomDetector): CustomDetector => ({
    id,
    title,
    category,
  });
  return {
    detectors: [...own.values(), ...combinations].map(about),
    own,
    terms,
    askers,
    patterns,
    combinations,
    overrides: compileOverrides(pack.overrides),
    allowed: compileAllowLists(pack),
    floor: floorOf(pack),
  };
}

/** An override may lift a finding of any confidence over what rules ask for. */
function floorOf({ overrides = [], combinations = [] }: RuleParts): number {
  if (overrides.some(({ confidence }) => confidence !== undefined)) return 0;
  const least = combinations.flatMap(({ parts }) =>
    parts.map(({ minConfidence = DEFAULT_MIN_CONFIDENCE }) => minConfidence),
  );
  return Math.min(DEFAULT_MIN_CONFIDENCE, ...least);
}

function compileTerms(
  dictionaries: RuleParts['dictionaries'],
  lists: readonly (readonly string[])[],
): Pick<CustomDetectors, 'terms' | 'askers'> {
  const askers: Asker[] = [];
  const ask = (asker: Asker): number => askers.push(asker) - 1;
  const wanted: Record<Spelling, AskedTerms[]> = {
    'any-case': [],
    exact: [],
    leet: [],
  };
  for (const [words, list] of lists.entries()) {
    wanted['any-case'].push([list, ask({ id: wordsId(words), evidence: 'near', words })]);
  }
  for (const { id, terms, caseSensitive, leet, reversed } of dictionaries) {
    const spelling = caseSensitive === true ? 'exact' : 'any-case';
    wanted[spelling].push([terms, ask({ id, evidence: 'dictionary' })]);
    if (leet === true) wanted.leet.push([terms, ask({ id, evidence: 'dictionary:leet' })]);
    if (reversed === true) {
      wanted[spelling].push([terms.map(backwards), ask({ id, evidence: 'dictionary:reversed' })]);
    }
  }
  const terms = (Object.keys(wanted) as Spelling[])
    .filter((spelling) => wanted[spelling].length > 0)
    .map((spelling) => compileTermIndex(wanted[spelling], spelling));
  return { terms, askers };
}

const backwards = (term: string): string => Array.from(term).toReversed().join('');

/**
 * First stage: where terms and patterns stand in a text, near words among them under ids of their own. What the findings must fulfil
 * besides is asked by `concludeCustom`, once all readings of the text have been looked through. `budget` as in `scan`.
 */
export function customHits(custom: CustomDetectors, text: string, budget: number): Scan {
  const { own, terms, askers, patterns } = custom;
  const hits: Hit[] = [];
  let uninspectedFrom: number | undefined;
  const stopAt = (at: number | undefined): void => {
    if (at !== undefined) uninspectedFrom = Math.min(uninspectedFrom ?? at, at);
  };
  const add = (id: string, start: number, end: number, evidence: string): void => {
    const { category = 'custom', confidence = 0, marks } = own.get(id) ?? {};
    hits.push({
      detector: id,
      category,
      start,
      end,
      confidence,
      evidence: [evidence],
      specificity: SPECIFICITY,
      ...marks,
    });
  };
  const windows = collectWindows(text.length);
  for (const index of terms) {
    const stopped = findTerms(index, text, budget, (asker, start, end) => {
      const { id, evidence, words } = askers[asker] ?? {};
      if (id === undefined || evidence === undefined) return;
      add(id, start, end, evidence);
      if (words === undefined) return;
      for (const { pattern, from, to } of patterns.byWords.get(words) ?? []) {
        windows.add(pattern, start - from, end + to + 1);
      }
    });
    stopAt(stopped);
  }
  if (patterns.literals !== undefined) {
    stopAt(
      findLiterals(patterns.literals, text, budget, (literal, at) => {
        for (const { pattern, from, to } of patterns.byLiteral[literal] ?? []) {
          windows.add(pattern, at - from, at + to + 1);
        }
      }),
    );
  }
  stopAt(
    runPatterns(patterns, windows, text, budget, ({ id }, start, end) =>
      add(id, start, end, 'pattern'),
    ),
  );
  return { hits, uninspectedFrom };
}
