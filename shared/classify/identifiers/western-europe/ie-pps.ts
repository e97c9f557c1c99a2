import { identifier } from '../../identifier.ts';
import { irishNumber } from '../../validate/irish-number.ts';

/** Irish PPS numbers: seven digits, a letter of the weighted sum modulo 23, sometimes one more letter that counts nine times. */
export const iePps = identifier({
  id: 'ie-pps',
  title: 'Irish personal public service number',
  placeholder: 'NATIONAL_ID',
  source:
    'Department of Social Protection, https://www.gov.ie/en/service/12e6de-get-a-personal-public-service-pps-number/, 2026-11-22',
  forms: ['#######@', '#######@[A-IW]'],
  words: ['pps', 'ppsn', 'pps number', 'pps no', 'personal public service', 'revenue'],
  valid: irishNumber,
  alone: 45,
  near: 90,
});
