import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Philippine taxpayer numbers: eight digits, one by weights modulo 11, the branch. */
export const phTin = identifier({
  id: 'ph-tin',
  title: 'Philippine taxpayer number (TIN)',
  placeholder: 'TAX_ID',
  source: 'Bureau of Internal Revenue, https://www.bir.gov.ph/, 2026-11-22',
  forms: ['###-###-###-###', '###-###-###-#####', '###-###-###', '#########', '############'],
  words: ['tin', 'bir', 'bir tin', 'taxpayer identification', 'philippine tin'],
  valid: (compact) => weightedSum(compact, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === valueAt(compact, 8),
  alone: 15,
  printed: 29,
  near: 86,
});
