import { DEFAULT_MIN_CONFIDENCE, type Finding } from './finding.ts';

/**
 * Whether a finding that rules act on lies over a part of `[start, end)`. The findings must be sorted and apart from each other.
 * Cost: logarithmic in their number.
 */
export function isCovered(findings: readonly Finding[], start: number, end: number): boolean {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  for (let at = low; at < findings.length; at++) {
    const finding = findings[at];
    if (finding === undefined || finding.start >= end) return false;
    if (finding.confidence >= DEFAULT_MIN_CONFIDENCE) return true;
  }
  return false;
}
