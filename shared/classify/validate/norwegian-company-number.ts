import { weightedSum } from './weighted-sum.ts';

/** Norwegian organisation numbers: the sum of nine digits by weights is divisible by 11. */
export function norwegianCompanyNumber(digits: string): boolean {
  return weightedSum(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}
