import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Guatemalan tax numbers: up to eight digits and a digit or K by weights modulo 11. */
export const gtNit = identifier({
  id: 'gt-nit',
  title: 'Guatemalan tax number (NIT)',
  placeholder: 'TAX_ID',
  source: 'SAT Guatemala, https://portal.sat.gob.gt/, 2026-11-22',
  forms: ['########-[0-9K]', '#######-[0-9K]', '######-[0-9K]'],
  words: ['nit', 'número de identificación tributaria', 'guatemala', 'sat'],
  valid: (compact) => {
    const digits = compact.slice(0, -1).padStart(8, '0');
    const rest = (11 - (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return (rest === 10 ? 'K' : String(rest)) === compact.at(-1);
  },
  alone: 0,
  near: 86,
});
