import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** South African tax reference numbers: ten digits by Luhn. */
export const zaTaxNumber = identifier({
  id: 'za-tax-number',
  title: 'South African tax number',
  placeholder: 'TAX_ID',
  source: 'SARS, https://www.sars.gov.za/, 2026-11-22',
  forms: ['[01239]#########'],
  words: ['sars', 'tax number', 'tax reference', 'tax reference number', 'income tax number'],
  valid: luhn,
  alone: 0,
  near: 80,
});
