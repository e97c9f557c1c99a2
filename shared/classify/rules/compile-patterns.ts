import { NEAR_DISTANCE } from '../../policy/rule-limits.ts';
import type { Near, Pattern } from '../../policy/rule-pack.ts';
import { acceptPattern, boundedRegex, type AcceptedPattern } from '../accept-pattern.ts';
import { compileLiterals, type LiteralIndex } from './literal-index.ts';
import { chooseLiterals, requiredLiterals } from './required-literals.ts';

/** An admin's pattern, ready to run where it may match. */
export interface CompiledPattern {
  readonly id: string;
  readonly regex: RegExp;
  /** Longest match in UTF-16 units. */
  readonly longest: number;
  /** Characters it may look at for each place it is tried at, at worst. */
  readonly steps: number;
}

/** Where a pattern may begin, seen from an anchor: from `from` units before the anchor's start to `to` units behind its end. */
export interface Reach {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** All patterns of a pack, with what leads to them. */
export interface CompiledPatterns {
  readonly patterns: readonly CompiledPattern[];
  /** By number of a list of near words. */
  readonly byWords: ReadonlyMap<number, readonly Reach[]>;
  readonly literals: LiteralIndex | undefined;
  /** By number of a literal; measured from its start on both sides. */
  readonly byLiteral: readonly (readonly Reach[])[];
  /** Patterns without an anchor. */
  readonly everywhere: readonly number[];
}

/** What leads to the places of a pattern. How much a pack may hold of what runs everywhere is limited. */
export type Anchoring = 'words' | 'literals' | 'everywhere';

/** Words that must stand near; they make the narrowest windows. */
export const requiredWords = ({
  near,
}: {
  readonly near?: readonly Near[] | undefined;
}): Near | undefined =>
  near?.find(
    ({ words, detectors, absent, raise }) =>
      (words?.length ?? 0) > 0 && !detectors?.length && absent !== true && raise === undefined,
  );

/** How the places of a pattern are found. */
export function anchoringOf(pattern: Pattern, { node }: AcceptedPattern): Anchoring {
  if (requiredWords(pattern) !== undefined) return 'words';
  return requiredLiterals(node) === undefined ? 'everywhere' : 'literals';
}

/**
 * Compiles patterns. `wordsNumber` gives the number under which near words are looked for. Throws a RangeError that names the id of a
 * pattern that was not validated, never its text.
 */
export function compilePatterns(
  all: readonly Pattern[],
  wordsNumber: (near: Near) => number,
): CompiledPatterns {
  const byWords = new Map<number, Reach[]>();
  const literals = new Map<string, Reach[]>();
  const everywhere: number[] = [];
  const accepted = all.map(({ id, pattern }) => {
    const answer = acceptPattern(pattern);
    if ('code' in answer) throw new RangeError(`Pattern ${id} was not validated`);
    return answer;
  });
  const chosen = chooseLiterals(
    all.map((own, index) => (requiredWords(own) === undefined ? accepted[index]?.node : undefined)),
  );
  const patterns = accepted.map((answer, pattern): CompiledPattern => {
    const { longest, steps } = answer.cost;
    const { id, near, caseSensitive } = all[pattern] ?? { id: '' };
    const words = requiredWords({ near });
    const required = chosen[pattern];
    if (words !== undefined) {
      const { before = NEAR_DISTANCE, after = NEAR_DISTANCE } = words;
      const from = after === 0 ? 0 : after + longest;
      append(byWords, wordsNumber(words), { pattern, from, to: before });
    } else if (required !== undefined) {
      const reach = { pattern, from: required.most, to: -required.least };
      for (const literal of required.literals) append(literals, literal, reach);
    } else everywhere.push(pattern);
    return { id, regex: boundedRegex(answer, caseSensitive === true), longest, steps };
  });
  return {
    patterns,
    byWords,
    literals: literals.size === 0 ? undefined : compileLiterals([...literals.keys()]),
    byLiteral: [...literals.values()],
    everywhere,
  };
}

function append<K>(lists: Map<K, Reach[]>, key: K, reach: Reach): void {
  const others = lists.get(key);
  if (others === undefined) lists.set(key, [reach]);
  else others.push(reach);
}
