import { identifier } from '../../identifier.ts';
import { isDate } from '../../validate/calendar-date.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Polish personal numbers: day of birth (months +20 for each century), serial, and a digit by weights modulo 10. */
export const plPesel = identifier({
  id: 'pl-pesel',
  title: 'Polish personal number (PESEL)',
  placeholder: 'NATIONAL_ID',
  source: 'gov.pl, https://www.gov.pl/web/gov/czym-jest-numer-pesel, 2026-11-22',
  forms: ['###########'],
  words: ['pesel', 'numer pesel', 'nr pesel'],
  valid: (compact) => {
    const month = Number(compact.slice(2, 4)) % 20;
    return (
      isDate(2000, month, Number(compact.slice(4, 6))) &&
      weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
    );
  },
  alone: 40,
  near: 92,
});
