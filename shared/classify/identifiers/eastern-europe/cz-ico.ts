import { identifier } from '../../identifier.ts';
import { czechCompanyNumber } from '../../validate/czech-company-number.ts';

/** Czech company numbers: seven digits and one by weights modulo 11. */
export const czIco = identifier({
  id: 'cz-ico',
  title: 'Czech company number (IČO)',
  placeholder: 'COMPANY_ID',
  source: 'Ministry of Finance of the Czech Republic, ARES, https://ares.gov.cz/, 2026-11-22',
  forms: ['########'],
  words: ['ičo', 'ico', 'ič', 'identifikační číslo osoby'],
  valid: czechCompanyNumber,
  alone: 0,
});
