import { weightedSum } from './weighted-sum.ts';

/** Polish tax numbers: the sum of ten digits by weights, the last counted negative, is divisible by 11. */
export function polishTaxNumber(digits: string): boolean {
  return weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7, -1]) % 11 === 0;
}
