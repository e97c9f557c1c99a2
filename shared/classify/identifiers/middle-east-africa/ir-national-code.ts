import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Iranian national codes: place, serial, and a digit by weights modulo 11. */
export const irNationalCode = identifier({
  id: 'ir-national-code',
  title: 'Iranian national code',
  placeholder: 'NATIONAL_ID',
  source: 'National Organization for Civil Registration, https://www.sabteahval.ir/, 2026-11-22',
  forms: ['##########', '###-######-#'],
  words: ['کد ملی', 'کدملی', 'شماره ملی', 'melli', 'national code', 'iranian id'],
  valid: (compact) => {
    const rest = weightedSum(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return (rest < 2 ? rest : 11 - rest) === valueAt(compact, 9);
  },
  alone: 15,
  printed: 40,
  near: 88,
});
