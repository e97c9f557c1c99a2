import { identifier } from '../../identifier.ts';
import { mod11And10 } from '../../validate/iso7064.ts';

/** Croatian VAT numbers: HR and the OIB. */
export const hrVat = identifier({
  id: 'hr-vat',
  title: 'Croatian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['HR ?###########'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'pdv', 'pdv id', 'oib'],
  valid: (compact) => mod11And10(compact.slice(2)),
  alone: 70,
  printed: 75,
  near: 92,
});
