import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/**
 * Korean resident registration numbers: day of birth, sex and century, six digits; the last a check digit, until October 2020.
 */
export const krRrn = identifier({
  id: 'kr-rrn',
  title: 'Korean resident registration number',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of the Interior and Safety, https://www.mois.go.kr/, 2026-11-22',
  forms: ['######-[1-4]######', '######[1-4]######'],
  words: [
    '주민등록번호',
    '주민번호',
    '주민등록번호는',
    '주민등록',
    'resident registration',
    'rrn',
    'korean rrn',
  ],
  plausible: (compact) =>
    isShortDate(compact) && (compact > '05' || /[34]/.test(compact.charAt(6))),
  valid: (compact) =>
    (11 - (weightedSum(compact, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 ===
    valueAt(compact, 12),
  alone: 48,
  printed: 80,
  near: 94,
  unproven: 32,
});
