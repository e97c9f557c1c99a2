import { identifier } from '../../identifier.ts';

/** French VAT numbers: two digits made from the company number, and the number. */
export const frVat = identifier({
  id: 'fr-vat',
  title: 'French VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['FR ?## ?#########', 'FR ?## ### ### ###'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'tva',
    'tva intracommunautaire',
    'numéro de tva',
  ],
  valid: (compact) => Number(`${compact.slice(4)}12`) % 97 === Number(compact.slice(2, 4)),
  alone: 70,
  printed: 75,
  near: 92,
});
