/** Luhn's check over ASCII digits (ISO/IEC 7812-1 annex B): doubles every second digit from the right. Ignores other characters. */
export function luhn(text: string): boolean {
  let sum = 0;
  let place = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) continue;
    const weighed = place++ % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return place > 0 && sum % 10 === 0;
}
