import { identifier } from '../../identifier.ts';
import { isLongDate } from '../../validate/calendar-date.ts';
import { mod11And2 } from '../../validate/iso7064.ts';

/** Chinese resident identity numbers: place, day of birth, serial, and ISO 7064 MOD 11-2. */
export const cnResidentId = identifier({
  id: 'cn-resident-id',
  title: 'Chinese resident identity number',
  placeholder: 'NATIONAL_ID',
  source: 'GB 11643-1999, https://openstd.samr.gov.cn/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[1-9]\d{16}[\dX](?![A-Za-z\d_])/i,
  anchors: [{ digits: [17, 18] }],
  words: [
    '身份证',
    '身份证号',
    '身份证号码',
    '居民身份证',
    '公民身份号码',
    'resident identity',
    'chinese id',
  ],
  valid: (compact) => isLongDate(compact.slice(6)) && mod11And2(compact),
  alone: 80,
  near: 96,
});
