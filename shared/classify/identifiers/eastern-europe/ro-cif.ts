import { identifier } from '../../identifier.ts';
import { romanianTaxNumber } from '../../validate/romanian-tax-number.ts';

/** Romanian company tax numbers: up to ten digits, the last by weights modulo 11. */
export const roCif = identifier({
  id: 'ro-cif',
  title: 'Romanian company tax number (CUI)',
  placeholder: 'TAX_ID',
  source: 'ANAF, https://www.anaf.ro/, 2026-11-22',
  forms: ['##########', '#########', '########', '#######', '######'],
  words: ['cui', 'cif', 'cod fiscal', 'cod unic de înregistrare', 'cod unic de inregistrare'],
  valid: romanianTaxNumber,
  alone: 0,
  near: 80,
});
