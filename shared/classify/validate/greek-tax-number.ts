import { valueAt } from './value-at.ts';
import { weightedSum } from './weighted-sum.ts';

/** Greek tax numbers: eight digits weighted by falling powers of two, the sum modulo 11 and 10. */
export function greekTaxNumber(digits: string): boolean {
  return (weightedSum(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === valueAt(digits, 8);
}
