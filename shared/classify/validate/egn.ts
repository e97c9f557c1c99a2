import { isShortDate } from './calendar-date.ts';
import { valueAt } from './value-at.ts';
import { weightedSum } from './weighted-sum.ts';

/** Bulgarian uniform civil numbers: day of birth, months +20 before 1900 and +40 from 2000; last digit by weights modulo 11. */
export function egn(digits: string): boolean {
  const month = String(Number(digits.slice(2, 4)) % 20).padStart(2, '0');
  return (
    digits.length === 10 &&
    isShortDate(digits.slice(0, 2) + month + digits.slice(4, 6)) &&
    (weightedSum(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === valueAt(digits, 9)
  );
}
