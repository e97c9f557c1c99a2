import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Montenegrin tax numbers of companies: seven digits and one by weights modulo 11. */
export const mePib = identifier({
  id: 'me-pib',
  title: 'Montenegrin tax number (PIB)',
  placeholder: 'TAX_ID',
  source:
    'Revenue and Customs Administration of Montenegro, https://www.gov.me/upravaprihodaicarina, 2026-11-22',
  forms: ['0#######'],
  words: ['pib', 'poreski identifikacioni broj', 'crna gora'],
  valid: (compact) =>
    ((11 - (weightedSum(compact, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === valueAt(compact, 7),
  alone: 0,
  near: 80,
});
