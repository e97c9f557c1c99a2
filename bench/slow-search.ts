/** A text the search found: repeated, it costs so much for each character. */
export interface Slow {
  readonly piece: string;
  readonly cost: number;
}

/** How to search. */
export interface SearchOptions {
  /** The same seed finds the same pieces with the same detectors. */
  readonly seed: number;
  /** How many texts are tried. */
  readonly tries: number;
  /** Strings the detectors react to; what pieces are made of. */
  readonly parts: readonly string[];
  /** What a text costs. */
  readonly cost: (text: string) => number;
}

const LENGTH = 2000;
const LONGEST_PIECE = 120;
const KEPT = 12;
const JOINS = ['', ' ', '"', '=', ':', '-', '.', '/', '@', ',', '\n', '1', '4', 'a', 'Z', '_'];

/**
 * Looks for slow texts by climbing: pieces are cut, doubled, joined and spiced with what detectors react to; what costs more for
 * each character replaces what costs less. Resolves nothing by time, so every run with one seed is the same.
 */
export function searchSlow({ seed, tries, parts, cost }: SearchOptions): readonly Slow[] {
  const random = numbers(seed);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[random(list.length)] ?? otherwise;
  const measure = (piece: string): Slow => {
    const text = repeated(piece, LENGTH);
    return { piece, cost: cost(text) / text.length };
  };
  const mutate = (piece: string, other: string): string => {
    const at = random(piece.length + 1);
    const to = at + random(8);
    switch (random(6)) {
      case 0:
        return piece.slice(0, at) + pick(parts, '') + piece.slice(at);
      case 1:
        return piece.slice(0, at) + piece.slice(to);
      case 2:
        return piece.slice(0, to) + piece.slice(at);
      case 3:
        return piece.slice(0, at) + pick(JOINS, '') + piece.slice(at);
      case 4:
        return piece.slice(0, at) + pick(JOINS, '') + piece.slice(at + 1);
      default:
        return piece.slice(0, at) + other.slice(random(other.length + 1));
    }
  };
  let best = Array.from({ length: KEPT }, () => measure(pick(parts, 'a')));
  for (let count = 0; count < tries; count++) {
    const parent = pick(best, { piece: 'a', cost: 0 });
    const piece = mutate(parent.piece, pick(best, parent).piece).slice(0, LONGEST_PIECE);
    if (piece === '' || best.some((known) => known.piece === piece)) continue;
    best = [...best, measure(piece)].sort((a, b) => b.cost - a.cost).slice(0, KEPT);
  }
  return best;
}

/** A piece in a row, to a text of about so many characters. */
export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length));

/** Whole numbers below a limit, from a linear congruential generator (Numerical Recipes, §7.1). */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
