import { comparable } from '../comparable.ts';
import type { CustomDetectors } from '../custom.ts';
import type { Finding } from '../finding.ts';
import { resolveOverlaps } from '../resolve-overlaps.ts';
import { withoutRank, type Hit } from '../scan.ts';
import { combinationFindings } from './combinations.ts';
import { neighboursAmong, type Neighbours } from './neighbours.ts';
import { isWordsId, type OwnDetector } from './own-detector.ts';

/** Built-in findings without values that an admin lists as none. */
export const withoutAllowed = (
  { allowed }: CustomDetectors,
  text: string,
  findings: readonly Finding[],
): readonly Finding[] =>
  allowed === undefined ? findings : findings.filter((finding) => !allowed(finding, text));

/**
 * Second stage: the findings of a rule pack, given what is built in (without allowed values) and the hits of `customHits`. In this
 * order: values on allow-lists go; findings must have near what they ask for; those of one detector that overlap are resolved, but
 * different detectors do not hide each other, since each answers to its own rules; there must be enough of them; combinations come
 * last. Cost: the hits, sorted.
 */
export function concludeCustom(
  custom: CustomDetectors,
  text: string,
  builtIn: readonly Finding[],
  own: readonly Hit[],
): Finding[] {
  const { allowed, combinations } = custom;
  const candidates = own.filter((hit) => isWordsId(hit.detector) || !allowed?.(hit, text));
  const neighbours = neighboursAmong([...builtIn, ...candidates]);
  const found: Finding[] = [];
  for (const [id, hits] of byDetector(candidates)) {
    const detector = custom.own.get(id);
    if (detector === undefined) continue;
    const standing = resolveOverlaps(hits.flatMap((hit) => besides(hit, detector, neighbours)));
    if (isEnough(standing, detector, text)) found.push(...standing.map(withoutRank));
  }
  return [...found, ...combinationFindings(combinations, [...builtIn, ...found], text)];
}

function byDetector(hits: readonly Hit[]): Map<string, Hit[]> {
  const lists = new Map<string, Hit[]>();
  for (const hit of hits) {
    const others = lists.get(hit.detector);
    if (others === undefined) lists.set(hit.detector, [hit]);
    else others.push(hit);
  }
  return lists;
}

/** The hit as its neighbourhood leaves it; nothing where a condition does not hold. */
function besides(hit: Hit, { near }: OwnDetector, neighbours: Neighbours): Hit[] {
  let { confidence } = hit;
  const evidence = [...hit.evidence];
  for (const condition of near) {
    const sides = neighbours(condition, hit.start, hit.end);
    const isThere = sides.length > 0;
    if (condition.raise === 0 && isThere === condition.absent) return [];
    if (isThere) confidence = Math.min(100, confidence + condition.raise);
    evidence.push(...sides);
  }
  return [{ ...hit, confidence, evidence: [...new Set(evidence)] }];
}

function isEnough(
  hits: readonly Hit[],
  { minCount, minDistinct }: OwnDetector,
  text: string,
): boolean {
  if (hits.length < Math.max(minCount, minDistinct)) return false;
  if (minDistinct === 1) return true;
  const values = new Set(hits.map(({ start, end }) => comparable(text.slice(start, end))));
  return values.size >= minDistinct;
}
