import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Mozambican tax numbers: eight digits and one by weights modulo 11. */
export const mzNuit = identifier({
  id: 'mz-nuit',
  title: 'Mozambican tax number (NUIT)',
  placeholder: 'TAX_ID',
  source: 'Autoridade Tributária de Moçambique, https://www.at.gov.mz/, 2026-11-22',
  forms: ['#########', '### ### ###'],
  words: ['nuit', 'número único de identificação tributária'],
  valid: (compact) =>
    '01234567891'.charAt(weightedSum(compact, [8, 9, 4, 5, 6, 7, 8, 9]) % 11) === compact.charAt(8),
  alone: 0,
  near: 88,
});
