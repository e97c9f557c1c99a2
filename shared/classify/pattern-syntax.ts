import { charSetOf, type CharSet } from './char-set.ts';

/** What a pattern is made of, as far as its cost depends on it. */
export type Node =
  | {
      readonly kind: 'char';
      readonly set: CharSet;
      /** The character, where it is a single one written as itself. */
      readonly literal?: string;
    }
  | { readonly kind: 'edge' }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly min: number; readonly max: number };

/** An admin's pattern taken apart. */
export interface ParsedPattern {
  readonly node: Node;
  /** The same pattern with every open repeat (`*`, `+`, `{n,}`) ended at {@link REPEAT_CAP}. */
  readonly bounded: string;
}

/** How often an open repeat in an admin's pattern repeats at most. */
export const REPEAT_CAP = 100;

/** Thrown for syntax that has no place in an admin's pattern; the message is a sentence for the admin. */
export class RefusedSyntax extends Error {
  override readonly name = 'RefusedSyntax';
}

const ATOM =
  /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}(?:\\u[0-9a-f]{4})?|x[0-9a-f]{2}|p\{[^}]*\}|c[a-z]|.)|\[(?:\\.|[^\]\\])*\]|./isuy;
/** A character written as itself, or a sign behind a backslash. Characters of two units are left out. */
const LITERAL = /^\\?([^\p{Cs}\u{10000}-\u{10ffff}])$/u;
const NOT_ITSELF = /^(?:\\[\p{L}\p{N}]|\.$)/u;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const GROUP = /\((?:\?(?:<(?![=!])[^>]*>|:))?/y;

/** Parses a pattern that is known to be valid with the `u` flag. Throws {@link RefusedSyntax}. */
export function parsePattern(source: string): ParsedPattern {
  let at = 0;
  let bounded = '';
  const take = (regex: RegExp): RegExpExecArray | null => {
    regex.lastIndex = at;
    const match = regex.exec(source);
    if (match !== null) at = regex.lastIndex;
    return match;
  };
  const choice = (): Node => {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      bounded += '|';
      options.push(sequence());
    }
    const [only] = options;
    return options.length === 1 && only ? only : { kind: 'choice', options };
  };
  const sequence = (): Node => {
    const items: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(repeated());
    return { kind: 'sequence', items };
  };
  const repeated = (): Node => {
    const item = single();
    const match = take(QUANTIFIER);
    if (match === null) return item;
    const [whole, sign, low, comma, high] = match;
    const min = sign === undefined ? Number(low) : sign === '+' ? 1 : 0;
    const open = sign === '*' || sign === '+' || (comma === ',' && high === '');
    const closed = sign === '?' ? 1 : high === '' ? min : Number(high);
    const max = open ? Math.max(min, REPEAT_CAP) : closed;
    const lazy = whole.length > 1 && whole.endsWith('?') ? '?' : '';
    bounded += `{${min},${max}}${lazy}`;
    return { kind: 'repeat', item, min, max };
  };
  const single = (): Node => {
    if (source[at] === '(') {
      const [opening] = take(GROUP) ?? [''];
      if (opening === '(' && source[at] === '?') {
        throw new RefusedSyntax('Looking ahead or behind and inline flags are not allowed.');
      }
      bounded += opening;
      const inner = choice();
      at++;
      bounded += ')';
      return inner;
    }
    const [atom] = take(ATOM) ?? [''];
    bounded += atom;
    if (/^\\(?:[1-9]|k)/.test(atom)) throw new RefusedSyntax('Back references are not allowed.');
    if (/^(?:[\^$]|\\[bB])$/.test(atom)) return { kind: 'edge' };
    return charOf(atom);
  };
  return { node: choice(), bounded };
}

/** Packs of thousands of patterns are made of few different atoms. */
const CHARS = new Map<string, Node>();
const MOST_CHARS = 1000;

function charOf(atom: string): Node {
  const known = CHARS.get(atom);
  if (known !== undefined) return known;
  const literal = NOT_ITSELF.test(atom) ? undefined : LITERAL.exec(atom)?.[1];
  const set = charSetOf(atom);
  const node: Node = literal === undefined ? { kind: 'char', set } : { kind: 'char', set, literal };
  if (CHARS.size < MOST_CHARS) CHARS.set(atom, node);
  return node;
}
