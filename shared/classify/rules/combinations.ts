import type { Combination } from '../../policy/rule-pack.ts';
import { comparable } from '../comparable.ts';
import { DEFAULT_MIN_CONFIDENCE, type Finding } from '../finding.ts';
import { marksOf } from './own-detector.ts';

const CONFIDENCE = 90;

/**
 * The findings of combinations among the findings of a text: each finding that took part, under the combination's name, so that
 * redaction takes the values and not the text between them. Cost: for each combination the findings it speaks of, sorted.
 */
export function combinationFindings(
  combinations: readonly Combination[],
  hits: readonly Finding[],
  text: string,
): Finding[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return combinations.flatMap((combination) => {
    const took = takePart(combination, sorted, text);
    return took.map(({ start, end }) => ({
      detector: combination.id,
      category: combination.category,
      start,
      end,
      confidence: combination.confidence ?? CONFIDENCE,
      evidence: ['combination'],
      ...marksOf(combination),
    }));
  });
}

/** Hits of parts that are complete within some stretch of the asked length. */
function takePart(combination: Combination, sorted: readonly Finding[], text: string): Finding[] {
  const { within = Infinity, parts, atLeast = parts.length } = combination;
  const speaks = parts.map(speaksOf);
  const involved = sorted.flatMap((hit) => {
    const of = [...parts.keys()].filter((part) => speaks[part]?.(hit));
    return of.length === 0 ? [] : [{ hit, of, value: comparable(text.slice(hit.start, hit.end)) }];
  });
  const counts = parts.map(() => ({ hits: 0, values: new Map<string, number>() }));
  /** Of each part, the hits whose turn has not come: they take part as soon as it is complete with them in reach. */
  const waiting = parts.map((): number[] => []);
  const isComplete = (part: number): boolean => {
    const { minCount = 1, minDistinct = 1 } = parts[part] ?? {};
    const count = counts[part];
    return count !== undefined && count.hits >= minCount && count.values.size >= minDistinct;
  };
  const change = (index: number, by: 1 | -1): void => {
    const one = involved[index];
    for (const part of one?.of ?? []) {
      const count = counts[part];
      if (count === undefined || one === undefined) continue;
      count.hits += by;
      const left = (count.values.get(one.value) ?? 0) + by;
      if (left === 0) count.values.delete(one.value);
      else count.values.set(one.value, left);
    }
  };
  const took = new Set<Finding>();
  let first = 0;
  for (const [index, { hit, of }] of involved.entries()) {
    change(index, 1);
    for (const part of of) waiting[part]?.push(index);
    while (hit.start - (involved[first]?.hit.start ?? 0) > within) change(first++, -1);
    const complete = [...parts.keys()].filter(isComplete);
    if (complete.length < atLeast) continue;
    for (const part of complete) {
      for (const each of waiting[part]?.splice(0) ?? []) {
        const one = each < first ? undefined : involved[each];
        if (one !== undefined) took.add(one.hit);
      }
    }
  }
  return [...took];
}

function speaksOf(part: Combination['parts'][number]): (hit: Finding) => boolean {
  const detectors = new Set(part.detectors);
  const categories = new Set(part.categories);
  const least = part.minConfidence ?? DEFAULT_MIN_CONFIDENCE;
  return ({ detector, category, confidence }) =>
    confidence >= least && (detectors.has(detector) || categories.has(category));
}
