import { valueAt } from './value-at.ts';

/**
 * The check of the Baltic codes: digits weighted 1 to 9 and on from 1, modulo 11; when that gives ten, once more with weights that
 * begin at 3; when it gives ten again, the check digit is 0.
 */
export function twoStage(digits: string): boolean {
  const last = digits.length - 1;
  const rest = (shift: number): number => {
    let sum = 0;
    for (let i = 0; i < last; i++) sum += valueAt(digits, i) * (((i + shift) % 9) + 1);
    return sum % 11;
  };
  const first = rest(0);
  return (first < 10 ? first : rest(2) % 10) === valueAt(digits, last);
}
