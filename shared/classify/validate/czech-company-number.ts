import { valueAt } from './value-at.ts';
import { weightedSum } from './weighted-sum.ts';

/** Company numbers of Czechia and Slovakia: seven digits weighted 8 to 2, and what is missing to 11 (10 as 0, 11 as 1). */
export function czechCompanyNumber(digits: string): boolean {
  const rest = weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11;
  return (11 - rest) % 10 === valueAt(digits, 7);
}
