import { identifier } from '../../identifier.ts';
import { romanianTaxNumber } from '../../validate/romanian-tax-number.ts';

/** Romanian VAT numbers: RO and the company tax number. */
export const roVat = identifier({
  id: 'ro-vat',
  title: 'Romanian VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['RO ?##########', 'RO ?#########', 'RO ?########', 'RO ?#######', 'RO ?######'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'tva', 'cod tva', 'cif'],
  valid: (compact) => romanianTaxNumber(compact.slice(2)),
  alone: 55,
  printed: 60,
  near: 92,
});
