import { weightedSum } from './weighted-sum.ts';

const LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

/** Irish PPS and VAT numbers: seven digits and a letter by weights modulo 23; a ninth character counts nine times (W as nothing). */
export function irishNumber(text: string): boolean {
  const ninth = Math.max(0, LETTERS.indexOf(text.charAt(8) || 'W'));
  const sum = weightedSum(text, [8, 7, 6, 5, 4, 3, 2]) + ninth * 9;
  return LETTERS.charAt(sum % 23) === text.charAt(7);
}
