import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Mauritian identity numbers: initial of the surname, day of birth, serial, and a character by weights modulo 17. */
export const muNid = identifier({
  id: 'mu-nid',
  title: 'Mauritian identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Civil Status Division, https://civilstatus.govmu.org/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-Z]\d{12}[A-Z\d](?![A-Za-z\d_])/i,
  anchors: [{ digits: [12, 13], begin: [-1] }],
  words: ['nid', 'national identity card', 'mauritius', 'mauritian', 'nic number'],
  valid: (compact) => {
    const sum = weightedSum(compact, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    return isShortDate(compact.slice(1), 'dmy') && (17 - (sum % 17)) % 17 === valueAt(compact, 13);
  },
  alone: 75,
  near: 94,
});
