import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Scottish community health index numbers: day of birth, serial, and the check digit of NHS numbers. */
export const ukChi = identifier({
  id: 'uk-chi',
  category: 'health',
  title: 'Scottish health number (CHI)',
  placeholder: 'HEALTH_ID',
  source: 'NHS Scotland, https://www.ndc.scot.nhs.uk/Data-Dictionary/, 2026-11-22',
  forms: ['##########', '###### ####'],
  words: ['chi', 'chi number', 'community health index', 'nhs scotland'],
  valid: (compact) =>
    isShortDate(compact, 'dmy') &&
    (11 - (weightedSum(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === valueAt(compact, 9),
  alone: 0,
  near: 89,
  specificity: 56,
});
