import { disjoint, NOTHING, type CharSet } from './char-set.ts';
import type { Node } from './pattern-syntax.ts';

/** How a backtracking engine fares with a node at one place of a text, at worst. */
export interface Cost {
  /** How often what follows is tried. */
  readonly ways: number;
  /** Characters looked at on the way, over all ways. */
  readonly steps: number;
  /** Shortest match. */
  readonly shortest: number;
  /** What a match can begin with. */
  readonly first: CharSet;
}

/**
 * Worst cost of a node that is followed by `next` (undefined: by the end of the pattern, where the first way succeeds). An upper
 * bound: a repeat gives way only once when what follows cannot begin with what it repeats; otherwise all its lengths count, and
 * neighbours multiply.
 */
export function costOf(node: Node, next: CharSet | undefined): Cost {
  switch (node.kind) {
    case 'char':
      return { ways: 1, steps: 1, shortest: 1, first: node.set };
    case 'edge':
      return { ways: 1, steps: 1, shortest: 0, first: NOTHING };
    case 'sequence':
      return sequence(node.items, next);
    case 'choice':
      return choice(node.options.map((option) => costOf(option, next)));
    case 'repeat':
      return repeat(node, next);
  }
}

function sequence(items: readonly Node[], next: CharSet | undefined): Cost {
  let rest: Cost = { ways: 1, steps: 0, shortest: 0, first: NOTHING };
  for (const item of items.toReversed()) {
    // What follows an item: the rest's first characters, and those beyond it while the rest may be empty.
    const beyond =
      rest.shortest > 0 ? rest.first : next === undefined ? undefined : rest.first | next;
    const cost = costOf(item, beyond);
    rest = {
      ways: cost.ways * rest.ways,
      steps: cost.steps + cost.ways * rest.steps,
      shortest: cost.shortest + rest.shortest,
      first: cost.shortest > 0 ? cost.first : cost.first | rest.first,
    };
  }
  return rest;
}

function choice(options: readonly Cost[]): Cost {
  const apart = options.every(
    (a, index) =>
      a.shortest > 0 && options.slice(index + 1).every((b) => disjoint(a.first, b.first)),
  );
  const sum = (read: (cost: Cost) => number): number =>
    options.reduce((total, option) => total + read(option), 0);
  return {
    ways: apart ? Math.max(...options.map(({ ways }) => ways)) : sum(({ ways }) => ways),
    steps: sum(({ steps }) => steps),
    shortest: Math.min(...options.map(({ shortest }) => shortest)),
    first: options.reduce((set, { first }) => set | first, NOTHING),
  };
}

function repeat(node: Node & { readonly kind: 'repeat' }, next: CharSet | undefined): Cost {
  const { min, max } = node;
  const alone = costOf(node.item, undefined);
  const item = costOf(node.item, next === undefined ? alone.first : alone.first | next);
  const shortest = item.shortest * min;
  if (max > 1 && item.shortest === 0) {
    return { ways: Infinity, steps: Infinity, shortest, first: item.first };
  }
  const lengths = max - min + 1;
  const settled = next === undefined || disjoint(item.first, next);
  if (item.ways === 1) {
    return {
      ways: settled ? 1 : lengths,
      steps: max * item.steps + lengths,
      shortest,
      first: item.first,
    };
  }
  const ways = item.ways ** max * (settled ? 1 : lengths);
  return { ways, steps: ways * item.steps * max, shortest, first: item.first };
}
