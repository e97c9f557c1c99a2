import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Belarusian personal numbers: sex and century, day of birth, region letter, serial, and the check digit of travel documents. */
export const byPersonalNumber = identifier({
  id: 'by-personal-number',
  title: 'Belarusian personal number',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of Internal Affairs of Belarus, https://www.mvd.gov.by/, 2026-11-22',
  forms: ['[1-6]######[ABCHKEM]###[PBAI][PBAI]#'],
  words: ['личный номер', 'идентификационный номер', 'асабісты нумар', 'personal number'],
  valid: (compact) =>
    isShortDate(compact.slice(1, 7), 'dmy') &&
    weightedSum(compact, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7]) % 10 === valueAt(compact, 13),
  alone: 80,
  near: 95,
});
