import { identifier } from '../../identifier.ts';
import { luhn } from '../../validate/luhn.ts';

/** Emirates ID numbers: country code 784, year of birth, serial, Luhn's digit. */
export const aeEmiratesId = identifier({
  id: 'ae-emirates-id',
  title: 'Emirates ID number',
  placeholder: 'NATIONAL_ID',
  source: 'Federal Authority for Identity and Citizenship, https://icp.gov.ae/, 2026-11-22',
  forms: ['784-####-#######-#', '784############', '784 #### ####### #'],
  words: ['emirates id', 'eid', 'الهوية الإماراتية', 'رقم الهوية', 'uae id', 'id number'],
  valid: luhn,
  alone: 55,
  printed: 92,
  near: 96,
});
