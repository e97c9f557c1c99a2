/** The letter of a Spanish identity or foreigner number: its digits' remainder by 23, looked up. */
export function controlLetter(digits: string): string {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23);
}
