import { identifier } from '../../identifier.ts';
import { portugueseTaxNumber } from '../../validate/portuguese-tax-number.ts';

/** Portuguese VAT numbers: PT and the tax number. */
export const ptVat = identifier({
  id: 'pt-vat',
  title: 'Portuguese VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['PT ?[1235689]########'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'iva', 'nif', 'nipc'],
  valid: (compact) => portugueseTaxNumber(compact.slice(2)),
  alone: 70,
  printed: 75,
  near: 92,
});
