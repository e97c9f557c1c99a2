import { valueAt } from './value-at.ts';
import { weightedSum } from './weighted-sum.ts';

/** Portuguese tax numbers: eight digits weighted 9 to 2, and what is missing to 11 (10 and 11 as 0). */
export function portugueseTaxNumber(digits: string): boolean {
  const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === valueAt(digits, 8);
}
