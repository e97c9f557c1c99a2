import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Swedish VAT numbers: SE, the organisation or personal number, 01. */
export const seVat = identifier({
  id: 'se-vat',
  title: 'Swedish VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['SE ?##########01', 'SE ?######-####01'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'moms',
    'momsnummer',
    'momsregistreringsnummer',
    'vat-nr',
  ],
  valid: (compact) => luhn(compact.slice(2, 12)),
  alone: 85,
  printed: 75,
  near: 92,
});
