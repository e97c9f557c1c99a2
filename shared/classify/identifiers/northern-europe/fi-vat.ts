import { identifier } from '../../identifier.ts';
import { finnishCompanyNumber } from '../../validate/finnish-company-number.ts';

/** Finnish VAT numbers: FI and the business ID without its hyphen. */
export const fiVat = identifier({
  id: 'fi-vat',
  title: 'Finnish VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['FI ?########'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'alv', 'alv-numero', 'arvonlisävero'],
  valid: (compact) => finnishCompanyNumber(compact.slice(2)),
  alone: 70,
  printed: 75,
  near: 92,
});
