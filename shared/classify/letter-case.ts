/** Remembers {@link foldUnit} beyond ASCII; 0: not asked for yet. */
const FOLDED = new Uint16Array(65536);
const DOTLESS_I = 0x131;

/**
 * The unit a UTF-16 unit is compared as when letter case is ignored: simple case folding of Unicode, as regular expressions with
 * the flags `iu` do it. Folds that change the length are left out.
 */
export function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
  const known = FOLDED[unit] ?? 0;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  const upper = char.toUpperCase();
  const lower = (upper.length === 1 && unit !== DOTLESS_I ? upper : char).toLowerCase();
  const folded = lower.length === 1 ? lower.charCodeAt(0) : unit;
  FOLDED[unit] = folded;
  return folded;
}
