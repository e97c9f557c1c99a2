import { identifier } from '../../identifier.ts';
import { mod11And10 } from '../../validate/iso7064.ts';

/** German VAT numbers: DE, eight digits and ISO 7064 MOD 11,10. */
export const deVatId = identifier({
  id: 'de-vat-id',
  title: 'German VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['DE[ -]?[1-9]########', 'DE[ -]?###[ .-]###[ .-]###'],
  words: [
    'vat',
    'vat id',
    'vat number',
    'vat no',
    'vatin',
    'ust-idnr',
    'ust-id',
    'umsatzsteuer-identifikationsnummer',
    'umsatzsteuer',
    'ustid',
    'ust id',
  ],
  valid: (compact) => mod11And10(compact.slice(2)),
  alone: 70,
  printed: 75,
  near: 92,
});
