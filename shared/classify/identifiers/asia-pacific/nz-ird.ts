import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** New Zealand tax numbers: seven or eight digits and one by one of two rows of weights modulo 11. */
export const nzIrd = identifier({
  id: 'nz-ird',
  title: 'New Zealand tax number (IRD)',
  placeholder: 'TAX_ID',
  source: 'Inland Revenue, https://www.ird.govt.nz/, 2026-11-22',
  forms: ['##-###-###', '###-###-###', '#########', '########'],
  words: ['ird', 'ird number', 'inland revenue', 'gst number'],
  valid: (compact) => {
    const digits = compact.padStart(9, '0');
    const check = (weights: readonly number[]): number =>
      (11 - (weightedSum(digits, weights) % 11)) % 11;
    const first = check([3, 2, 7, 6, 5, 4, 3, 2]);
    const number = Number(compact);
    return (
      number > 10_000_000 &&
      number < 200_000_000 &&
      (first < 10 ? first : check([7, 4, 3, 2, 5, 2, 7, 6])) === valueAt(digits, 8)
    );
  },
  alone: 12,
  printed: 35,
  near: 88,
});
