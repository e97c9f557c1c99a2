import { isDate } from './calendar-date.ts';
import { weightedSum } from './weighted-sum.ts';

/**
 * Personal numbers of the states that were Yugoslavia: day, month and three digits of the year of birth, region, serial, check
 * digit. `from` and `to` are the regions of one state.
 */
export function jmbg(digits: string, from: number, to: number): boolean {
  const year = Number(digits.slice(4, 7));
  const region = Number(digits.slice(7, 9));
  return (
    (year < 50 || year >= 900) &&
    region >= from &&
    region <= to &&
    isDate(
      year < 800 ? 2000 + year : 1000 + year,
      Number(digits.slice(2, 4)),
      Number(digits.slice(0, 2)),
    ) &&
    weightedSum(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}
