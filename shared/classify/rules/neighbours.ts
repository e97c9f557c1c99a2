import { DEFAULT_MIN_CONFIDENCE, type Finding } from '../finding.ts';
import { isWordsId, type CompiledNear } from './own-detector.ts';

/** Says on which sides of a span something stands that a detector wants near. */
export type Neighbours = (near: CompiledNear, start: number, end: number) => readonly string[];

interface Places {
  /** Each sorted by itself. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Prepares the look for neighbours among the findings of a text. What is itself too unsure to be acted on is no evidence for others.
 * Cost: once the hits, sorted; then two binary searches a question.
 */
export function neighboursAmong(hits: readonly Finding[]): Neighbours {
  const byDetector = new Map<string, Finding[]>();
  for (const hit of hits) {
    if (hit.confidence < DEFAULT_MIN_CONFIDENCE && !isWordsId(hit.detector)) continue;
    const others = byDetector.get(hit.detector);
    if (others === undefined) byDetector.set(hit.detector, [hit]);
    else others.push(hit);
  }
  const places = new Map<string, Places>();
  const placesOf = (detector: string): Places | undefined => {
    const own = byDetector.get(detector);
    if (own === undefined) return undefined;
    let known = places.get(detector);
    if (known === undefined) {
      const sorted = (read: (hit: Finding) => number): number[] =>
        own.map(read).sort((a, b) => a - b);
      known = { starts: sorted(({ start }) => start), ends: sorted(({ end }) => end) };
      places.set(detector, known);
    }
    return known;
  };
  return ({ sources, before, after }, start, end) => {
    const all = sources.map(placesOf).filter((each) => each !== undefined);
    return [
      ...(before > 0 && all.some(({ ends }) => anyWithin(ends, start - before, start))
        ? ['near:before']
        : []),
      ...(after > 0 && all.some(({ starts }) => anyWithin(starts, end, end + after))
        ? ['near:after']
        : []),
    ];
  };
}

/** Whether a sorted list holds a number from `low` to `high`, both included. */
function anyWithin(sorted: readonly number[], low: number, high: number): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < low) from = middle + 1;
    else to = middle;
  }
  return (sorted[from] ?? Infinity) <= high;
}
