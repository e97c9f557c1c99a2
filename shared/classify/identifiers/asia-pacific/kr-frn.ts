import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

const checked = (compact: string): boolean =>
  (13 - (weightedSum(compact, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 ===
  valueAt(compact, 12);

/** Korean foreigner registration numbers: as the resident numbers, with 5 to 8 for sex and century and two more in the check. */
export const krFrn = identifier({
  id: 'kr-frn',
  title: 'Korean foreigner registration number',
  placeholder: 'NATIONAL_ID',
  source: 'Korea Immigration Service, https://www.immigration.go.kr/, 2026-11-22',
  forms: ['######-[5-8]######', '######[5-8]######'],
  words: [
    '외국인등록번호',
    '외국인등록증',
    '외국인등록번호는',
    'alien registration',
    'foreigner registration',
    'frn',
    'korean frn',
  ],
  // Since October 2020 there is no check digit any more: without it the printed form has to show the number.
  plausible: (compact, raw) => isShortDate(compact) && (raw.includes('-') || checked(compact)),
  valid: checked,
  alone: 48,
  printed: 80,
  near: 94,
  unproven: 32,
});
