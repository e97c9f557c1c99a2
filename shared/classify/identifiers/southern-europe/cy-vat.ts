import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** Cypriot VAT numbers: eight digits and a letter; digits in odd places count by a table. */
export const cyVat = identifier({
  id: 'cy-vat',
  title: 'Cypriot VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['CY ?########@'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'φπα', 'αφμ', 'tic'],
  valid: (compact) => {
    const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    const digits = compact.slice(2, 10);
    let sum = 0;
    for (let i = 0; i < digits.length; i++) {
      const digit = valueAt(digits, i);
      sum += i % 2 === 0 ? (odd[digit] ?? 0) : digit;
    }
    return !digits.startsWith('12') && valueAt(compact, 10) - 10 === sum % 26;
  },
  alone: 70,
  printed: 75,
  near: 92,
});
