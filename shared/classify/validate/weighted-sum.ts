import { valueAt } from './value-at.ts';

/** Sum of value times weight over as many characters as there are weights, from the left; most check digits are made of it. */
export function weightedSum(text: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [index, weight] of weights.entries()) sum += valueAt(text, index) * weight;
  return sum;
}
