import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Austrian tax account numbers: office, account and Luhn's digit. */
export const atTaxNumber = identifier({
  id: 'at-tax-number',
  title: 'Austrian tax number',
  placeholder: 'TAX_ID',
  source:
    'OECD, tax identification numbers of Austria, https://www.oecd.org/en/networks/global-forum-tax-transparency/resources/aeoi-implementation-portal/tax-identification-numbers.html, 2026-11-22',
  forms: ['#########', '##-###/####', '## ###/####'],
  words: ['abgabenkontonummer', 'steuernummer', 'finanzamt', 'austrian tax number'],
  valid: luhn,
  alone: 20,
  printed: 45,
});
