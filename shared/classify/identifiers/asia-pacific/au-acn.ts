import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Australian company numbers: eight digits and one by weights modulo 10. */
export const auAcn = identifier({
  id: 'au-acn',
  title: 'Australian company number (ACN)',
  placeholder: 'COMPANY_ID',
  source:
    'ASIC, https://asic.gov.au/for-business/registering-a-company/steps-to-register-a-company/australian-company-numbers/australian-company-number-digit-check/, 2026-11-22',
  forms: ['### ### ###', '#########'],
  words: ['acn', 'australian company number', 'company number', 'asic'],
  valid: (compact) =>
    (10 - (weightedSum(compact, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === valueAt(compact, 8),
  alone: 28,
  printed: 40,
  near: 87,
});
