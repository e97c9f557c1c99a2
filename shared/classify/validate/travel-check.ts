import { valueAt } from './value-at.ts';

/**
 * The check digit of machine readable travel documents (ICAO Doc 9303 part 3 §4.9): characters weighted 7, 3, 1 in turn, letters
 * from A = 10, the filler `<` as 0; the last character is the sum modulo 10.
 */
export function travelCheck(text: string): boolean {
  let sum = 0;
  for (let i = 0; i < text.length - 1; i++) {
    const value = text.charAt(i) === '<' ? 0 : valueAt(text, i);
    sum += value * ([7, 3, 1][i % 3] ?? 0);
  }
  return sum % 10 === valueAt(text, text.length - 1);
}
