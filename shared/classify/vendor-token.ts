import type { Detector } from './detector.ts';
import { entropy } from './validate/entropy.ts';
import { isStandIn } from './validate/stand-in.ts';

/** Bits per character. Random tokens of 20 characters stay above 3.5; fillers such as repeated digits below 2.5. */
const LOWEST_ENTROPY = 2.8;

type Spec = Pick<Detector, 'id' | 'title' | 'source' | 'pattern'> &
  Partial<Pick<Detector, 'judge' | 'confidence' | 'context'>> & {
    /** Lower-case text the token begins with. */
    readonly prefixes: readonly string[];
    /** Where the token begins, seen from the prefix; left out: with it. */
    readonly begin?: readonly number[];
  };

/**
 * A detector for a token that a vendor gave a recognisable form: the prefix is the anchor, the form is the proof. Documentation
 * examples and low-entropy fillers are not findings.
 */
export function vendorToken({ prefixes, begin, judge, ...spec }: Spec): Detector {
  return {
    category: 'credential',
    placeholder: 'SECRET',
    anchors: [begin === undefined ? { keywords: prefixes } : { keywords: prefixes, begin }],
    confidence: 95,
    specificity: 90,
    ...spec,
    judge: (candidate) => {
      if (isStandIn(candidate.value) || entropy(candidate.value) < LOWEST_ENTROPY) return undefined;
      return judge ? judge(candidate) : { evidence: ['format'] };
    },
  };
}
