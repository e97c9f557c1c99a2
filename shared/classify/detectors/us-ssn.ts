import type { Detector } from '../detector.ts';

/** Numbers that were printed in advertisements and never belonged to one person. */
const ADVERTISED = ['078051120', '219099999'];

/**
 * US social security numbers by the rules of issue: no area 000, 666 or 900–999, no group 00, no serial 0000. Written with dashes
 * they stand on their own; with other separators or bare they need a word nearby, as any nine digits look like one.
 */
export const usSsn: Detector = {
  id: 'us-ssn',
  category: 'government',
  title: 'US social security number',
  placeholder: 'SSN',
  source: 'SSA, https://www.ssa.gov/employer/randomization.html, 2026-11-22',
  anchors: [{ digits: [3, 3], next: '- .' }, { digits: [9, 9] }],
  get pattern() {
    return /(?<![\p{L}\p{N}_+])(?<!\d[-. ,/])(?!000|666|9)\d{3}(?<gap>[-. ]?)(?!00)\d{2}\k<gap>(?!0000)\d{4}(?![\p{L}\p{N}_]|[-./]\d)/u;
  },
  context: {
    words: [
      'ssn',
      'ssns',
      'ss#',
      'ssn#',
      'social security',
      'social security number',
      'soc sec',
      'socialsecurity',
      'socialsecuritynumber',
      'ss number',
      'ssnumber',
      'tax id',
      'taxpayer',
    ],
    before: 60,
    after: 40,
    raise: 35,
  },
  judge: ({ value, groups }) => {
    const digits = value.replaceAll(/\D/g, '');
    if (ADVERTISED.includes(digits) || /^(\d)\1+$/.test(digits)) return undefined;
    const gap = groups['gap'];
    return { confidence: gap === '-' ? 60 : gap === '' ? 20 : 35, evidence: ['format'] };
  },
  confidence: 60,
  specificity: 60,
};
