import { weightedSum } from './weighted-sum.ts';

/** Finnish business IDs: seven digits and one that makes the weighted sum divisible by 11. */
export function finnishCompanyNumber(digits: string): boolean {
  return weightedSum(digits, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0;
}
