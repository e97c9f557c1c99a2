/** ISO/IEC 7064 MOD 97-10 as IBAN uses it: first four characters to the end, letters as 10–35, remainder 1. Upper case, no gaps. */
export function mod97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (let i = 0; i < turned.length; i++) {
    const value = Number.parseInt(turned.charAt(i), 36);
    if (Number.isNaN(value)) return false;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
