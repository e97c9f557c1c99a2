import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Romanian personal numbers: sex and century, day of birth, county, serial, and a digit by weights modulo 11. */
export const roCnp = identifier({
  id: 'ro-cnp',
  title: 'Romanian personal number (CNP)',
  placeholder: 'NATIONAL_ID',
  source: 'Direcția Generală pentru Evidența Persoanelor, https://depabd.mai.gov.ro/, 2026-11-22',
  forms: ['[1-9]############'],
  words: ['cnp', 'cod numeric personal', 'codul numeric personal'],
  valid: (compact) => {
    const rest = weightedSum(compact, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    const county = Number(compact.slice(7, 9));
    return (
      isShortDate(compact.slice(1)) &&
      (county <= 52 || county === 70 || (county >= 80 && county <= 83)) &&
      (rest === 10 ? 1 : rest) === valueAt(compact, 12)
    );
  },
  alone: 48,
  near: 93,
});
