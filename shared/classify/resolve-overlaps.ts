import { DEFAULT_MIN_CONFIDENCE } from './finding.ts';
import type { Hit } from './scan.ts';

/**
 * Keeps, of hits that overlap, the one that says most: one that rules act on before one they do not, then the more specific,
 * the more confident (the other way round where rules act on none), the longer, the earlier. The order of the input does not matter. Result sorted by start. Cost: n log n,
 * and one insertion per kept hit.
 */
export function resolveOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const cluster of clusters(hits)) {
    const best: Hit[] = [];
    for (const hit of cluster.length > 1 ? cluster.sort(byWorth) : cluster) {
      const place = firstEndingAfter(best, hit.start);
      const following = best[place];
      if (following === undefined || following.start >= hit.end) best.splice(place, 0, hit);
    }
    kept.push(...best);
  }
  return kept;
}

/** Runs of hits in which each overlaps one before it. */
function* clusters(hits: readonly Hit[]): Generator<Hit[]> {
  let cluster: Hit[] = [];
  let reach = 0;
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    if (cluster.length > 0 && hit.start >= reach) {
      yield cluster;
      cluster = [];
    }
    cluster.push(hit);
    reach = Math.max(reach, hit.end);
  }
  if (cluster.length > 0) yield cluster;
}

const acted = (hit: Hit): number => (hit.confidence >= DEFAULT_MIN_CONFIDENCE ? 1 : 0);

function byWorth(a: Hit, b: Hit): number {
  return (
    acted(b) - acted(a) ||
    // Below what rules act on, an unlikely reading must not hide a likely one.
    (acted(a) === 0 ? b.confidence - a.confidence : 0) ||
    b.specificity - a.specificity ||
    b.confidence - a.confidence ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.detector < b.detector ? -1 : 1)
  );
}

/** Index of the first kept hit that ends after `start`; kept hits never overlap, so their ends are sorted too. */
function firstEndingAfter(kept: readonly Hit[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
