import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Kuwaiti civil numbers: century, day of birth, serial, and a digit by weights modulo 11. */
export const kwCivilId = identifier({
  id: 'kw-civil-id',
  title: 'Kuwaiti civil number',
  placeholder: 'NATIONAL_ID',
  source: 'PACI, https://www.paci.gov.kw/, 2026-11-22',
  forms: ['[23]###########'],
  words: ['civil id', 'الرقم المدني', 'البطاقة المدنية', 'civil number', 'kuwait'],
  valid: (compact) =>
    isShortDate(compact.slice(1)) &&
    11 - (weightedSum(compact, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === valueAt(compact, 11),
  alone: 30,
  near: 92,
});
