import { identifier } from '../../identifier.ts';
import { latvianCode } from '../../validate/latvian-code.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Latvian VAT numbers: of a company by weights modulo 11, of a person the personal code. */
export const lvVat = identifier({
  id: 'lv-vat',
  title: 'Latvian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['LV ?###########'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'pvn', 'pvn reģistrācijas numurs'],
  valid: (compact) => {
    const digits = compact.slice(2);
    return digits.charAt(0) > '3'
      ? weightedSum(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3
      : latvianCode(digits);
  },
  alone: 70,
  printed: 75,
  near: 92,
});
