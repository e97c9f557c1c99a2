import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/**
 * Hungarian personal numbers: sex and century, day of birth, serial, and the weighted sum modulo 11; the weights were turned
 * round in 1997.
 */
export const huPersonalId = identifier({
  id: 'hu-personal-id',
  title: 'Hungarian personal number',
  placeholder: 'NATIONAL_ID',
  source: 'Act XX of 1996, https://njt.hu/, 2026-11-22',
  forms: ['[1-8]-?######-?####', '[1-8] ###### ####'],
  words: [
    'személyi szám',
    'személyi azonosító',
    'személyi azonosító jel',
    'személyi',
    'hungarian personal',
  ],
  valid: (compact) => {
    const last = valueAt(compact, 10);
    const rising = weightedSum(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
    const falling = weightedSum(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
    return isShortDate(compact.slice(1)) && (rising === last || falling === last);
  },
  alone: 20,
  printed: 60,
  near: 88,
});
