import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { luhn } from '../../validate/luhn.ts';

/** South African identity numbers: day of birth, sex, citizenship, a digit once used for race, Luhn's digit. */
export const zaId = identifier({
  id: 'za-id',
  title: 'South African identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Department of Home Affairs, https://www.dha.gov.za/, 2026-11-22',
  forms: /(?<![A-Za-z\d_+$]|\d[-.,/])\d{6} ?\d{4} ?[012] ?\d ?\d(?![A-Za-z\d_]|[-.,/]\d)/,
  anchors: [{ digits: [13, 13] }, { digits: [6, 6], next: ' ' }],
  words: [
    'id number',
    'south african id',
    'sa id',
    'rsa id',
    'identity number',
    'id no',
    'identiteitsnommer',
    'permanent resident',
    'za id',
  ],
  valid: (compact) => isShortDate(compact) && luhn(compact),
  alone: 48,
  printed: 60,
  near: 92,
});
