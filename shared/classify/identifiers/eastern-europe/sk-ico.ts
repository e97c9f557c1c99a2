import { identifier } from '../../identifier.ts';
import { czechCompanyNumber } from '../../validate/czech-company-number.ts';

/** Slovak company numbers: seven digits and one by weights modulo 11, as in Czechia. */
export const skIco = identifier({
  id: 'sk-ico',
  title: 'Slovak company number (IČO)',
  placeholder: 'COMPANY_ID',
  source: 'Statistical Office of the Slovak Republic, https://slovak.statistics.sk/, 2026-11-22',
  forms: ['########', '## ### ###'],
  words: ['ičo', 'ico', 'identifikačné číslo organizácie'],
  valid: czechCompanyNumber,
  alone: 0,
  near: 74,
});
