import { isShortDate } from './calendar-date.ts';
import { valueAt } from './value-at.ts';
import { weightedSum } from './weighted-sum.ts';

/** Latvian personal codes: day of birth, century, serial and a check digit, or 32 and nine digits that say nothing. */
export function latvianCode(digits: string): boolean {
  if (digits.startsWith('32')) return true;
  const sum = 1 + weightedSum(digits, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
  return isShortDate(digits, 'dmy') && (sum % 11) % 10 === valueAt(digits, 10);
}
