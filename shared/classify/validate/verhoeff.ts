const ORDER = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/** Product in the dihedral group of the pentagon: 0–4 turn it, 5–9 also flip it. */
function combine(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
}

/** Each place to the left is shuffled once more by the same permutation. */
function shuffled(digit: number, times: number): number {
  let value = digit;
  for (let i = 0; i < times % 8; i++) value = ORDER[value] ?? 0;
  return value;
}

/** Verhoeff's check over ASCII digits (J. Verhoeff, Error detecting decimal codes, 1969): finds every swap of two neighbours. */
export function verhoeff(text: string): boolean {
  let state = 0;
  for (let i = 0; i < text.length; i++) {
    state = combine(state, shuffled(text.charCodeAt(text.length - 1 - i) - 48, i));
  }
  return state === 0;
}
