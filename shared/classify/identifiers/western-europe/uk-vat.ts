import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/**
 * British and Northern Irish VAT numbers: seven digits and two that make the weighted sum divisible by 97, with or without 55
 * added.
 */
export const ukVat = identifier({
  id: 'uk-vat',
  title: 'British VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['GB ?#########', 'GB ?### #### ##', 'XI ?#########', 'GB ?############'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'vat reg no', 'vat registration'],
  valid: (compact) => {
    const digits = compact.slice(2);
    const sum = weightedSum(digits, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
    return sum === 0 || sum === 42 || sum === 55;
  },
  alone: 70,
  printed: 75,
  near: 92,
});
