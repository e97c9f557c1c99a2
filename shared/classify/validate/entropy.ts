/** Of each ASCII character; emptied after each use. */
const ascii = new Uint32Array(128);

/** Shannon entropy of a text in bits per UTF-16 unit: 0 for one repeated character, about 4.7 for 40 random base-62 ones. */
export function entropy(text: string): number {
  const others = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128) ascii[unit] = (ascii[unit] ?? 0) + 1;
    else others.set(unit, (others.get(unit) ?? 0) + 1);
  }
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const count = unit < 128 ? (ascii[unit] ?? 0) : (others.get(unit) ?? 0);
    if (count === 0) continue;
    bits -= (count / text.length) * Math.log2(count / text.length);
    if (unit < 128) ascii[unit] = 0;
    else others.delete(unit);
  }
  return bits;
}
