import { weightedSum } from './weighted-sum.ts';

/** The eleven test of Dutch citizen and tax numbers: nine digits weighted 9 to 2 and −1. */
export function dutchNumber(digits: string): boolean {
  return weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}
