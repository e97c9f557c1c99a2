import { DEFAULT_MIN_CONFIDENCE, type Category } from '../classify/finding.ts';
import { needsFinding } from './rule-index.ts';
import type { Policy } from './policy.ts';

/** Found whatever confidence is asked for: no context word makes them more likely. */
const ALWAYS_FOUND: ReadonlySet<Category> = new Set<Category>(['uninspected', 'hidden']);

/** Below this confidence no finding is of any use to a policy's rules. */
export function leastConfidence({ rules }: Pick<Policy, 'rules'>): number {
  const asked = rules.flatMap(({ mode, when }) => {
    const { categories = [], detectors, labels, minConfidence = DEFAULT_MIN_CONFIDENCE } = when;
    const isAlwaysFound =
      (detectors ?? labels) === undefined && categories.every((each) => ALWAYS_FOUND.has(each));
    return mode === 'off' || !needsFinding(when) || isAlwaysFound ? [] : [minConfidence];
  });
  return Math.min(DEFAULT_MIN_CONFIDENCE, ...asked);
}
