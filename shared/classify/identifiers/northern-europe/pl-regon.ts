import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Polish statistical numbers of companies: nine or fourteen digits, the last by weights modulo 11. */
export const plRegon = identifier({
  id: 'pl-regon',
  title: 'Polish company number (REGON)',
  placeholder: 'COMPANY_ID',
  source: 'GUS, https://stat.gov.pl/, 2026-11-22',
  forms: ['#########', '##############'],
  words: ['regon', 'numer regon'],
  valid: (compact) => {
    const weights =
      compact.length === 9 ? [8, 9, 2, 3, 4, 5, 6, 7] : [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];
    return (weightedSum(compact, weights) % 11) % 10 === valueAt(compact, weights.length);
  },
  alone: 0,
  near: 85,
});
