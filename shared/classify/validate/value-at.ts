/** The value of the character at an index: 0–9 for digits, A = 10 to Z = 35 for capitals. Only for text known to be of these. */
export function valueAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 58 ? code - 48 : code - 55;
}
