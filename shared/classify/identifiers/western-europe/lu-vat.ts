import { identifier } from '../../identifier.ts';

/** Luxembourg VAT numbers: six digits and their remainder by 89. */
export const luVat = identifier({
  id: 'lu-vat',
  title: 'Luxembourg VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['LU ?########'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'tva'],
  valid: (compact) => Number(compact.slice(2, 8)) % 89 === Number(compact.slice(8)),
  alone: 70,
  printed: 75,
  near: 92,
});
