import {
  caseless,
  escapeBits,
  negated,
  NOTHING,
  rangeBits,
  union,
  UNKNOWN,
  type AtomBits,
} from './char-bits.ts';

/** One escape, of a class or of a character. */
export const ESCAPE =
  '\\\\(?:u\\{[0-9a-fA-F]+\\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[pP]\\{[^}]*\\}|k<\\w+>|[^])';
const ITEM = new RegExp(`${ESCAPE}|[^]`, 'guy');
const CONTROLS: Readonly<Record<string, number | undefined>> = {
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  f: 12,
};

/** What an atom (`x`, `\d`, `[^a-f]`, `.`) matches under a pattern's flags. */
export function atomBits(atom: string, flags: string): AtomBits {
  if (atom === '.') return UNKNOWN;
  const turned = atom.startsWith('[^');
  const bits = atom.startsWith('[') ? classBits(atom.slice(turned ? 2 : 1, -1)) : itemBits(atom);
  const folded = flags.includes('i') ? caseless(bits, flags.includes('u')) : bits;
  return turned ? negated(folded) : folded;
}

function classBits(body: string): AtomBits {
  const items = body.match(ITEM) ?? [];
  let bits = NOTHING;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] ?? '';
    const last = items[at + 2];
    if (items[at + 1] !== '-' || last === undefined) {
      bits = union(bits, itemBits(item));
      continue;
    }
    bits = union(bits, rangeBits(codeOf(item), codeOf(last)));
    at += 2;
  }
  return bits;
}

const itemBits = (item: string): AtomBits =>
  (item.startsWith('\\') ? escapeBits(item) : undefined) ?? rangeBits(codeOf(item), codeOf(item));

function codeOf(item: string): number {
  if (!item.startsWith('\\')) return item.codePointAt(0) ?? 0;
  const code = /^\\[ux]\{?([0-9a-fA-F]+)/.exec(item)?.[1];
  if (code !== undefined) return Number.parseInt(code, 16);
  return CONTROLS[item.charAt(1)] ?? item.codePointAt(1) ?? 0;
}
