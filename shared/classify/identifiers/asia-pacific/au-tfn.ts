import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Australian tax file numbers: nine digits, in old ones eight, whose weighted sum is divisible by 11. */
export const auTfn = identifier({
  id: 'au-tfn',
  title: 'Australian tax file number (TFN)',
  placeholder: 'TAX_ID',
  source:
    'Australian Taxation Office, https://www.ato.gov.au/individuals-and-families/tax-file-number, 2026-11-22',
  forms: ['### ### ###', '#########', '########'],
  words: ['tfn', 'tax file number', 'tax file', 'ato'],
  valid: (compact) =>
    compact.length === 9
      ? weightedSum(compact, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
      : weightedSum(compact, [10, 7, 8, 4, 6, 3, 5, 1]) % 11 === 0,
  alone: 33,
  printed: 42,
  near: 89,
});
