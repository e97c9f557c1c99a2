import { weightedSum } from './weighted-sum.ts';

/** Danish company numbers: the sum of eight digits weighted 2, 7, 6, 5, 4, 3, 2, 1 is divisible by 11. */
export function danishCompanyNumber(digits: string): boolean {
  return weightedSum(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
