import { identifier } from '../../identifier.ts';
import { greekTaxNumber } from '../../validate/greek-tax-number.ts';

/** Greek VAT numbers: EL and the tax number. */
export const grVat = identifier({
  id: 'gr-vat',
  title: 'Greek VAT number',
  placeholder: 'VAT_ID',
  source:
    'European Commission, VIES VAT number formats, https://ec.europa.eu/taxation_customs/vies/, 2026-11-22',
  forms: ['EL ?#########', 'GR ?#########'],
  words: ['vat', 'vat id', 'vat number', 'vat no', 'vatin', 'φπα', 'αφμ'],
  valid: (compact) => greekTaxNumber(compact.slice(2)),
  alone: 70,
  printed: 75,
  near: 92,
});
