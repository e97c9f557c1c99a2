import { disjoint, EVERYTHING, NOTHING, reachesAstral, type CharSet } from './char-set.ts';
import type { Node } from './pattern-syntax.ts';

/** How a backtracking engine fares with a node at one place of a text, at worst. */
export interface Cost {
  /** How often what follows is tried. */
  readonly ways: number;
  /** Characters looked at on the way, over all ways. */
  readonly steps: number;
  /** Shortest match, in characters. */
  readonly shortest: number;
  /** Longest match, in UTF-16 units. */
  readonly longest: number;
  /** Characters looked at to see that none of `first` is there. */
  readonly entry: number;
  /** Holds an edge (`^`, `$`, `\b`), which takes no character and can fail all the same. */
  readonly edged: boolean;
  /** What a match can begin with. */
  readonly first: CharSet;
}

const NO_COST: Cost = {
  ways: 1,
  steps: 0,
  shortest: 0,
  longest: 0,
  entry: 0,
  edged: false,
  first: NOTHING,
};

/**
 * Worst cost of a node that is followed by `next` (undefined: by the end of the pattern, where the first way succeeds). An upper
 * bound: a repeat gives way only once when what follows cannot begin with what it repeats; otherwise all its lengths count, and
 * neighbours multiply.
 */
export function costOf(node: Node, next: CharSet | undefined): Cost {
  switch (node.kind) {
    case 'char':
      return {
        ways: 1,
        steps: 1,
        shortest: 1,
        longest: reachesAstral(node.set) ? 2 : 1,
        entry: 1,
        edged: false,
        first: node.set,
      };
    case 'edge':
      return { ...NO_COST, steps: 1, entry: 1, edged: true };
    case 'sequence':
      return sequence(node.items, next);
    case 'choice':
      return choice(node.options.map((option) => costOf(option, next)));
    case 'repeat':
      return repeat(node, next);
  }
}

function sequence(items: readonly Node[], next: CharSet | undefined): Cost {
  let rest = NO_COST;
  for (const item of items.toReversed()) {
    const beyond = following(rest, next);
    const cost = costOf(item, beyond);
    rest = {
      ways: cost.ways * rest.ways,
      steps: cost.steps + cost.ways * rest.steps,
      shortest: cost.shortest + rest.shortest,
      longest: cost.longest + rest.longest,
      entry: cost.shortest > 0 ? cost.entry : cost.entry + rest.entry,
      edged: cost.edged || rest.edged,
      first: cost.shortest > 0 ? cost.first : cost.first | rest.first,
    };
  }
  return rest;
}

/**
 * What can follow an item: the first characters of the rest, and those beyond it while the rest may be empty. Where only an edge
 * follows, anything: `x\w*\w*$` fails at its end after the repeats have been tried in every way.
 */
function following(rest: Cost, next: CharSet | undefined): CharSet | undefined {
  if (rest.shortest > 0) return rest.first;
  if (rest.edged) return EVERYTHING;
  return next === undefined ? undefined : rest.first | next;
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
    longest: Math.max(...options.map(({ longest }) => longest)),
    entry: sum(({ entry }) => entry),
    edged: options.some(({ edged }) => edged),
    first: options.reduce((set, { first }) => set | first, NOTHING),
  };
}

function repeat(node: Node & { readonly kind: 'repeat' }, next: CharSet | undefined): Cost {
  const { min, max } = node;
  const alone = costOf(node.item, undefined);
  const exit = next === undefined ? alone : costOf(node.item, next);
  // Where it can be followed by itself and by what comes after the repeat.
  const item =
    max > 1 ? costOf(node.item, next === undefined ? alone.first : alone.first | next) : exit;
  const size = {
    shortest: item.shortest * min,
    longest: item.longest * max,
    entry: item.entry + 1,
    edged: item.edged,
    first: item.first,
  };
  if (max > 1 && item.shortest === 0) return { ...size, ways: Infinity, steps: Infinity };
  const lengths = max - min + 1;
  const settled = next === undefined || disjoint(item.first, next);
  if (max > 1 && costOf(node.item, alone.first).ways > 1) {
    const ways = item.ways ** max * (settled ? 1 : lengths);
    return { ...size, ways, steps: ways * item.steps * max };
  }
  // An item that is given back in part can be followed by the rest, but by no other item: rounds add up and do not multiply.
  return {
    ...size,
    ways: exit.ways === 1 && settled ? 1 : exit.ways * lengths,
    steps: max * (item.steps + item.ways * item.entry) + lengths,
  };
}
