import { isDate } from './calendar-date.ts';

/**
 * Czech and Slovak birth numbers: day of birth, months +50 for women and +20 when a day's serials were used up. Ten digits are
 * divisible by 11, or end with 0 when the first nine leave 10; nine digits, up to 1953, have no check.
 */
export function birthNumber(digits: string): boolean {
  const year = Number(digits.slice(0, 2));
  const month = (Number(digits.slice(2, 4)) % 50) % 20;
  const day = Number(digits.slice(4, 6));
  if (digits.length === 9) return year < 54 && isDate(1900 + year, month, day);
  const rest = Number(digits.slice(0, 9)) % 11;
  const checked = rest % 10 === Number(digits.slice(9));
  return checked && isDate(year < 54 ? 2000 + year : 1900 + year, month, day);
}
