import { identifier } from '../../identifier.ts';
import { egn } from '../../validate/egn.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Bulgarian VAT numbers: the company number (nine digits, two rows of weights) or a person's. */
export const bgVat = identifier({
  id: 'bg-vat',
  title: 'Bulgarian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['BG ?#########', 'BG ?##########'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'ддс',
    'идентификационен номер по ддс',
    'еик',
    'булстат',
  ],
  valid: (compact) => {
    const digits = compact.slice(2);
    if (digits.length === 9) {
      const first = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
      const second = weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 10]) % 11;
      return (first < 10 ? first : second % 10) === valueAt(digits, 8);
    }
    const foreign = weightedSum(digits, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10;
    const other = (11 - (weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return egn(digits) || [foreign, other].includes(valueAt(digits, 9));
  },
  alone: 70,
  printed: 75,
  near: 92,
});
