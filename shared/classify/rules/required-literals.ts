import { foldUnit } from '../letter-case.ts';
import { costOf } from '../pattern-cost.ts';
import type { Node } from '../pattern-syntax.ts';

/** Strings of which every match of a pattern holds one, and how far behind the match's beginning it starts, in UTF-16 units. */
export interface RequiredLiterals {
  /** In the letter case they are compared in. */
  readonly literals: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** Shorter strings stand everywhere. */
export const SHORTEST_LITERAL = 3;
const MOST_LITERALS = 16;
/** What is known of a literal beyond so many units says little more. */
export const LONGEST_LITERAL = 32;

interface Offset {
  readonly least: number;
  readonly most: number;
}

/** The literals that narrow a pattern's places most; undefined when it has none of {@link SHORTEST_LITERAL} units. */
export const requiredLiterals = (node: Node): RequiredLiterals | undefined =>
  best(literalChoices(node));

/** All literals, or sets of alternative ones, that would do; each alone is enough. */
export const literalChoices = (node: Node): readonly RequiredLiterals[] =>
  candidates(node, { least: 0, most: 0 });

/**
 * For many patterns at once: a literal that many of them share would lead to all of them wherever it stands, so one of its own is
 * taken before it, even a shorter one.
 */
export function chooseLiterals(
  nodes: readonly (Node | undefined)[],
): readonly (RequiredLiterals | undefined)[] {
  const choices = nodes.map((node) => (node === undefined ? [] : literalChoices(node)));
  const sharing = new Map<string, number>();
  for (const { literals } of choices.flat()) {
    for (const literal of literals) sharing.set(literal, (sharing.get(literal) ?? 0) + 1);
  }
  const rarity = ({ literals }: RequiredLiterals): number =>
    -8 * Math.log2(Math.max(...literals.map((literal) => sharing.get(literal) ?? 1)));
  return choices.map((found) => best(found, rarity));
}

function candidates(node: Node, at: Offset): RequiredLiterals[] {
  switch (node.kind) {
    case 'edge':
      return [];
    case 'char':
      return node.literal === undefined ? [] : inARow([node], at);
    case 'sequence':
      return inARow(node.items, at);
    case 'choice':
      return ofOptions(node.options, at);
    case 'repeat':
      return node.min > 0 ? candidates(node.item, at) : [];
  }
}

/** Characters that stand in a row without anything variable between them make one literal. */
function inARow(items: readonly Node[], begin: Offset): RequiredLiterals[] {
  const found: RequiredLiterals[] = [];
  let run = '';
  let from = begin;
  let at = begin;
  const close = (): void => {
    if (run.length >= SHORTEST_LITERAL) found.push({ literals: [folded(run)], ...from });
    run = '';
  };
  for (const item of items.flatMap(flat)) {
    if (item.kind === 'edge') continue;
    if (item.kind === 'char' && item.literal !== undefined && run.length < LONGEST_LITERAL) {
      if (run === '') from = at;
      run += item.literal;
    } else {
      close();
      found.push(...candidates(item, at));
    }
    const { shortest, longest } = costOf(item, undefined);
    at = { least: at.least + shortest, most: at.most + longest };
  }
  close();
  return found;
}

/** Groups that are only there for their brackets, and repeats of a fixed number, written out. */
function flat(node: Node): readonly Node[] {
  if (node.kind === 'sequence') return node.items.flatMap(flat);
  if (node.kind !== 'repeat' || node.min !== node.max || node.max > LONGEST_LITERAL) return [node];
  return node.item.kind === 'char'
    ? Array.from({ length: node.max }, () => node.item)
    : node.max === 1
      ? flat(node.item)
      : [node];
}

function ofOptions(options: readonly Node[], at: Offset): RequiredLiterals[] {
  const each = options.map((option) => best(candidates(option, at)));
  const known = each.filter((one) => one !== undefined);
  if (known.length < each.length) return [];
  const literals = [...new Set(known.flatMap((one) => one.literals))];
  if (literals.length > MOST_LITERALS) return [];
  return [
    {
      literals,
      least: Math.min(...known.map(({ least }) => least)),
      most: Math.max(...known.map(({ most }) => most)),
    },
  ];
}

/** Long literals stand in few places, several stand in more, and a place that is known exactly is tried once. */
function best(
  found: readonly RequiredLiterals[],
  more: (one: RequiredLiterals) => number = () => 0,
): RequiredLiterals | undefined {
  const worth = (one: RequiredLiterals): number =>
    Math.min(8, ...one.literals.map(({ length }) => length)) * 8 -
    one.literals.length -
    Math.min(16, one.most - one.least) +
    more(one);
  return found.toSorted((a, b) => worth(b) - worth(a))[0];
}

const folded = (text: string): string =>
  String.fromCharCode(
    ...Array.from({ length: text.length }, (_, at) => foldUnit(text.charCodeAt(at))),
  );
