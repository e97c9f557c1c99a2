import type { Dictionary, Pattern } from '../policy/rule-pack.ts';
import { compileTerms, termHits, type TermSet } from './dictionary-terms.ts';
import { boundedPattern } from './bounded-pattern.ts';
import type { Category } from './finding.ts';
import type { Hit, Scan } from './scan.ts';

/** What an admin's own detector is called; dialogs and the console show it. */
export interface CustomDetector {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
}

interface CompiledPattern extends CustomDetector {
  readonly regex: RegExp;
  readonly confidence: number;
}

/** A policy's dictionaries and patterns, ready to run. Keep it as long as the policy is in force. */
export interface CustomDetectors {
  readonly detectors: readonly CustomDetector[];
  readonly terms: readonly TermSet[];
  readonly patterns: readonly CompiledPattern[];
}

/** Above every built-in detector but vendors' credentials: an admin who names something means it. */
const SPECIFICITY = 85;
const TERM_CONFIDENCE = 90;
const PATTERN_CONFIDENCE = 80;

/**
 * Compiles dictionaries (one automaton for all terms) and patterns. A pattern that `patternProblem` objects to throws a
 * RangeError that names its id, never its text: policies are validated before they come here.
 */
export function compileCustom(
  dictionaries: readonly Dictionary[],
  patterns: readonly Pattern[],
): CustomDetectors {
  const about = ({ id, title, category }: CustomDetector): CustomDetector => ({
    id,
    title,
    category,
  });
  return {
    detectors: [...dictionaries, ...patterns].map(about),
    terms: [
      compileTerms(
        dictionaries.filter((dictionary) => dictionary.caseSensitive !== true),
        false,
      ),
      compileTerms(
        dictionaries.filter((dictionary) => dictionary.caseSensitive === true),
        true,
      ),
    ].filter((set) => set !== undefined),
    patterns: patterns.map((pattern) => {
      const regex = boundedPattern(pattern.pattern, pattern.caseSensitive === true);
      if (regex === undefined) throw new RangeError(`Pattern ${pattern.id} was not validated`);
      return { ...about(pattern), regex, confidence: pattern.confidence ?? PATTERN_CONFIDENCE };
    }),
  };
}

/** Hits of an admin's detectors, each with the category the admin gave. `budget` as in `scan`: one unit a hit. */
export function customHits(custom: CustomDetectors, text: string, budget: number): Scan {
  const hits: Hit[] = [];
  let uninspectedFrom: number | undefined;
  const stopAt = (at: number): void => {
    uninspectedFrom = Math.min(uninspectedFrom ?? at, at);
  };
  const add = (
    by: CustomDetector,
    start: number,
    end: number,
    confidence: number,
    kind: string,
  ): void => {
    hits.push({
      detector: by.id,
      category: by.category,
      start,
      end,
      confidence,
      evidence: [kind],
      specificity: SPECIFICITY,
    });
  };
  for (const set of custom.terms) {
    const stopped = termHits(set, text, budget, (dictionary, start, end) =>
      add(dictionary, start, end, TERM_CONFIDENCE, 'dictionary'),
    );
    if (stopped !== undefined) stopAt(stopped);
  }
  for (const pattern of custom.patterns) {
    let count = 0;
    for (const match of text.matchAll(pattern.regex)) {
      if (count++ > budget) {
        stopAt(match.index);
        break;
      }
      if (match[0] !== '') {
        add(pattern, match.index, match.index + match[0].length, pattern.confidence, 'pattern');
      }
    }
  }
  return { hits, uninspectedFrom };
}
