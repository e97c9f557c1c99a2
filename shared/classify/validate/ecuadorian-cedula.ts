import { luhn } from './luhn.ts';

/** Ecuadorian identity numbers: province 01 to 24 or 30 (abroad), a third digit below 6, Luhn's digit. */
export function ecuadorianCedula(digits: string): boolean {
  const province = Number(digits.slice(0, 2));
  const known = (province >= 1 && province <= 24) || province === 30;
  return known && digits.charAt(2) < '6' && luhn(digits);
}
