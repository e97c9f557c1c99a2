import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Uzbek personal numbers: sex and century, day of birth, place, serial, and the check digit of travel documents. */
export const uzPinfl = identifier({
  id: 'uz-pinfl',
  title: 'Uzbek personal number (PINFL)',
  placeholder: 'NATIONAL_ID',
  source: 'my.gov.uz, https://my.gov.uz/, 2026-11-22',
  forms: ['[1-6]#############'],
  words: ['пинфл', 'pinfl', 'jshshir', 'жшшир', 'жисмоний шахс'],
  valid: (compact) =>
    isShortDate(compact.slice(1), 'dmy') &&
    weightedSum(compact, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7]) % 10 === valueAt(compact, 13),
  alone: 30,
  near: 92,
});
