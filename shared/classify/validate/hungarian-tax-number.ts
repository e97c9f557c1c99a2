import { weightedSum } from './weighted-sum.ts';

/** The first eight digits of Hungarian company tax numbers: their weighted sum is divisible by 10. */
export function hungarianTaxNumber(digits: string): boolean {
  return weightedSum(digits, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0;
}
