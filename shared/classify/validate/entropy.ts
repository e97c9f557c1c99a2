/** Shannon entropy of a text in bits per UTF-16 unit: 0 for one repeated character, about 4.7 for 40 random base-62 ones. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
