import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** British security numbers: six characters without vowels and one by weights modulo 10. */
export const sedol = identifier({
  id: 'sedol',
  category: 'financial',
  title: 'Security number (SEDOL)',
  placeholder: 'SECURITY_ID',
  source:
    'London Stock Exchange, https://www.lseg.com/en/post-trade/reference-data/sedol, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[B-DF-HJ-NP-TV-Z\d]{6}\d(?![A-Za-z\d_])/i,
  anchors: [{ digits: [1, 7], begin: [0, -1] }],
  words: ['sedol', 'sedols'],
  valid: (compact) => weightedSum(compact, [1, 3, 1, 7, 3, 9, 1]) % 10 === 0,
  alone: 0,
  near: 90,
});
