import { DEFAULT_MIN_CONFIDENCE } from '../finding.ts';
import type { Hit } from '../scan.ts';

/**
 * Adds what was found in a text read again to what was found in it as it stands. What both found is reported once, as found in the
 * plain text; where reading again showed that a value reaches further, the longer one stays. Cost: n log n of the hits.
 */
export function mergeReadings(plain: readonly Hit[], readAgain: readonly Hit[]): readonly Hit[] {
  if (readAgain.length === 0) return plain;
  const added: Hit[] = [];
  const seen = new Set<string>();
  const overlapping = overlapsOf(plain);
  const shortened = new Set<Hit>();
  for (const hit of readAgain) {
    const key = `${hit.detector} ${hit.start} ${hit.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const over = overlapping(hit);
    if (over.some((other) => stands(other, hit))) continue;
    for (const other of over) if (reachesFurther(hit, other)) shortened.add(other);
    added.push(hit);
  }
  return [...plain.filter((hit) => !shortened.has(hit)), ...added];
}

const acted = ({ confidence }: Hit): boolean => confidence >= DEFAULT_MIN_CONFIDENCE;

const covers = (outer: Hit, inner: Hit): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether the text as it stands says as much as the reading does. */
function stands(plain: Hit, again: Hit): boolean {
  if (!covers(plain, again)) return false;
  if (plain.detector === again.detector)
    return plain.confidence >= again.confidence || acted(plain);
  return acted(plain) && plain.category !== 'hidden' && plain.specificity >= again.specificity;
}

const reachesFurther = (again: Hit, plain: Hit): boolean =>
  plain.detector === again.detector && covers(again, plain) && (acted(again) || !acted(plain));

/** Says which of some hits overlap a span: from the last that begins before its end back to where none reaches it any more. */
function overlapsOf(hits: readonly Hit[]): (span: Hit) => Hit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start);
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const over: Hit[] = [];
    for (let index = low - 1; index >= 0 && (reach[index] ?? 0) > start; index--) {
      const hit = sorted[index];
      if (hit !== undefined && hit.end > start) over.push(hit);
    }
    return over;
  };
}
