import { parsePattern } from './pattern-syntax.ts';
import { patternProblem } from './pattern-problem.ts';

/** Compiles an admin's pattern with every open repeat ended; undefined when `patternProblem` objects to it. */
export function boundedPattern(pattern: string, caseSensitive: boolean): RegExp | undefined {
  if (patternProblem(pattern) !== undefined) return undefined;
  return new RegExp(parsePattern(pattern).bounded, caseSensitive ? 'gmu' : 'gimu');
}
