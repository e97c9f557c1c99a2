/**
 * A number that stands for a value while distinct values are counted: FNV-1a of 32 bits over letters and digits, case ignored, so
 * that `4111 1111…` and `4111-1111…` count once (http://www.isthe.com/chongo/tech/comp/fnv/, 2026-11-22). Kept no longer than the
 * count takes: so short a hash of a number is easily undone.
 */
export function valueHash(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const lower = unit | 0x20;
    const isLetter = lower >= 0x61 && lower <= 0x7a;
    if (unit < 0x80 && !isLetter && (unit < 0x30 || unit > 0x39)) continue;
    hash = Math.imul(hash ^ (isLetter && unit < 0x80 ? lower : unit), 0x01000193);
  }
  return hash >>> 0;
}
