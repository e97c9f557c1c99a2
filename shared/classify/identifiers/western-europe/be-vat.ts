import { identifier } from '../../identifier.ts';

/** Belgian VAT numbers: the enterprise number, whose last two digits are 97 minus the remainder of the others. */
export const beVat = identifier({
  id: 'be-vat',
  title: 'Belgian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['BE ?[01]#########', 'BE ?[01]###.###.###'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'btw',
    'tva',
    'btw nummer',
    'numéro de tva',
    'ondernemingsnummer',
  ],
  valid: (compact) => 97 - (Number(compact.slice(2, 10)) % 97) === Number(compact.slice(10)),
  alone: 70,
  printed: 75,
  near: 92,
});
