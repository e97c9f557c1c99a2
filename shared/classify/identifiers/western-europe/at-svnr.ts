import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/**
 * Austrian social security numbers: serial, check digit in the fourth place, day of birth. Months 13 to 15 serve when a day's
 * serials are used up.
 */
export const atSvnr = identifier({
  id: 'at-svnr',
  title: 'Austrian social security number',
  placeholder: 'SOCIAL_SECURITY',
  source:
    'Dachverband der Sozialversicherungsträger, https://www.sozialversicherung.at/, 2026-11-22',
  forms: ['##########', '#### ######', '#### ## ## ##'],
  words: [
    'svnr',
    'sv nummer',
    'sozialversicherungsnummer',
    'versicherungsnummer',
    'sozialversicherung',
    'sv nr',
    'ecard',
  ],
  valid: (compact) =>
    compact.charAt(0) !== '0' &&
    weightedSum(compact, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === valueAt(compact, 3) &&
    (isShortDate(compact.slice(4), 'dmy') || /^\d{6}1[345]/.test(compact)),
  alone: 0,
  near: 85,
});
