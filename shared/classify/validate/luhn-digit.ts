import { luhn } from './luhn.ts';

/** The digit that, put behind these, makes Luhn's check right. */
export function luhnDigit(digits: string): number {
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].findIndex((digit) => luhn(`${digits}${digit}`));
}
