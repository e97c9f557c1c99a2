import { foldUnit } from '../letter-case.ts';
import { LONGEST_LITERAL } from './required-literals.ts';

/**
 * Finds strings anywhere in a text, in any letter case: tens of thousands in one pass. The last four characters make a number of 20
 * bits; where a bit is set for it, the strings that end so are compared.
 */
export interface LiteralIndex {
  /** Unit → unit it is compared as; 0: not learnt yet. */
  readonly folded: Uint16Array;
  /** A bit for each ending. */
  readonly filter: Int32Array;
  /** Ending → the literals that may end so. */
  readonly byEnding: ReadonlyMap<number, readonly number[]>;
  /** Folded. */
  readonly literals: readonly string[];
}

const SHIFT = 5;
const MASK = 2 ** 20 - 1;

const extend = (ending: number, unit: number): number => ((ending << SHIFT) ^ unit) & MASK;

/** Compiles folded strings of at least three units. Cost: microseconds each. */
export function compileLiterals(literals: readonly string[]): LiteralIndex {
  const filter = new Int32Array((MASK + 1) >>> 5);
  const byEnding = new Map<number, number[]>();
  for (const [index, literal] of literals.entries()) {
    for (const ending of endingsOf(literal)) {
      filter[ending >>> 5] = (filter[ending >>> 5] ?? 0) | (1 << (ending & 31));
      const others = byEnding.get(ending);
      if (others === undefined) byEnding.set(ending, [index]);
      else others.push(index);
    }
  }
  return { folded: new Uint16Array(65536), filter, byEnding, literals };
}

/** Of three units: with all that the one before them could add, which is the lowest bits of it. */
function endingsOf(literal: string): number[] {
  let ending = 0;
  for (let at = Math.max(0, literal.length - 4); at < literal.length; at++) {
    ending = extend(ending, literal.charCodeAt(at));
  }
  if (literal.length > 3) return [ending];
  return Array.from({ length: 32 }, (_, before) => ending ^ (before << (3 * SHIFT)));
}

/**
 * Reports where literals begin, in the order they end. Returns where it stopped when more were compared than the budget allows. Cost:
 * three to five nanoseconds a character.
 */
export function findLiterals(
  { folded, filter, byEnding, literals }: LiteralIndex,
  text: string,
  budget: number,
  report: (literal: number, start: number) => void,
): number | undefined {
  let ending = 0;
  let work = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let same = folded[unit] ?? 0;
    if (same === 0) same = folded[unit] = foldUnit(unit);
    ending = extend(ending, same);
    if ((((filter[ending >>> 5] ?? 0) >>> (ending & 31)) & 1) === 0) continue;
    for (const index of byEnding.get(ending) ?? []) {
      const literal = literals[index] ?? '';
      const start = at + 1 - literal.length;
      if (start >= 0 && isAt(literal, text, start)) report(index, start);
      work++;
    }
    if (work > budget) return Math.max(0, at - LONGEST_LITERAL);
  }
  return undefined;
}

function isAt(literal: string, text: string, start: number): boolean {
  for (let at = 0; at < literal.length; at++) {
    if (foldUnit(text.charCodeAt(start + at)) !== literal.charCodeAt(at)) return false;
  }
  return true;
}
