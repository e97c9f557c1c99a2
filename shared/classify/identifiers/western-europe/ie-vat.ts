import { identifier } from '../../identifier.ts';
import { irishNumber } from '../../validate/irish-number.ts';

/** Irish VAT numbers: seven digits and the letter of PPS numbers. */
export const ieVat = identifier({
  id: 'ie-vat',
  title: 'Irish VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['IE ?#######@', 'IE ?#######@[A-IW]'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'cáin bhreisluacha'],
  valid: (compact) => irishNumber(compact.slice(2)),
  alone: 70,
  printed: 75,
  near: 92,
});
