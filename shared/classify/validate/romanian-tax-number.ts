import { valueAt } from './value-at.ts';
import { weightedSum } from './weighted-sum.ts';

/** Romanian company tax numbers: up to nine digits by weights from the right, ten times the sum modulo 11, and ten as 0. */
export function romanianTaxNumber(digits: string): boolean {
  const padded = digits.padStart(10, '0');
  const rest = (weightedSum(padded, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11;
  return rest % 10 === valueAt(padded, 9);
}
