import type { Judgement } from '../detector.ts';

/** Likelihood from which the scorer alone makes a finding; chosen, like the next, on repositories held out of the training. */
export const FINDS = 0.6;
/** Likelihood below which it takes back what the rules found. */
export const TAKES_BACK = 0.02;
/** Below the level rules act on, above nothing: an admin may look at what is left out. */
const DOUBTFUL = 40;

/**
 * Puts the rules' confidence (0: not one) and the scorer's likelihood together. `isDoubtful` is asked of what was found, and keeps it
 * below the level that policies act on. Undefined when neither says anything.
 */
export function withScore(
  rule: number,
  likelihood: number,
  isDoubtful: () => boolean,
): Judgement | undefined {
  const found = rule >= 50 ? likelihood >= TAKES_BACK : likelihood >= FINDS;
  if (!found && rule === 0) return undefined;
  const confidence = Math.max(rule, found ? Math.round(50 + 30 * likelihood) : 0);
  return {
    confidence: found && !isDoubtful() ? confidence : Math.min(confidence, DOUBTFUL),
    evidence: ['keyword', rule > 0 ? 'rules' : 'score'],
  };
}
