import { valueAt } from './value-at.ts';

/** Remainder by 97 of a number of any length, letters as two digits from A = 10 (ISO/IEC 7064 MOD 97-10, before its +1). */
export function mod97Of(text: string): number {
  let remainder = 0;
  for (let i = 0; i < text.length; i++) {
    const value = valueAt(text, i);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** ISO/IEC 7064 hybrid system MOD 11,10: the last digit checks the others. */
export function mod11And10(text: string): boolean {
  let product = 10;
  for (let i = 0; i < text.length - 1; i++) {
    const sum = (valueAt(text, i) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + valueAt(text, text.length - 1)) % 10 === 1;
}

/** ISO/IEC 7064 pure system MOD 11-2: the last character, a digit or X for ten, checks the others. */
export function mod11And2(text: string): boolean {
  let remainder = 0;
  for (let i = 0; i < text.length - 1; i++) remainder = ((remainder + valueAt(text, i)) * 2) % 11;
  const last = text.endsWith('X') ? 10 : valueAt(text, text.length - 1);
  return (remainder + last) % 11 === 1;
}
