import { luhn } from './luhn.ts';

/** Luhn's check over digits and capitals, each letter as two digits from A = 10 (ISO 6166 annex A). */
export function luhnLetters(text: string): boolean {
  return luhn(text.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)));
}
