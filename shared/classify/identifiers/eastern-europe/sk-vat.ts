import { identifier } from '../../identifier.ts';

/** Slovak VAT numbers: ten digits divisible by 11. */
export const skVat = identifier({
  id: 'sk-vat',
  title: 'Slovak VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['SK ?##########'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'ič dph', 'dph', 'dič'],
  valid: (compact) => /^SK[1-9]\d[2-47-9]/.test(compact) && Number(compact.slice(2)) % 11 === 0,
  alone: 70,
  printed: 75,
  near: 92,
});
