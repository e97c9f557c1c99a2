/** Who asks for a word, as bits; detectors beyond the thirty-second share one with others. */
export type Groups = number;
/** Nobody. */
export const NONE: Groups = 0;

/** A list of context words, and who asks for it. */
export interface AskedWords {
  readonly words: readonly string[];
  readonly groups: Groups;
}

/** Words by their hashes. Other words with the hash of one are taken for it, which costs an attempt in vain. */
export interface WordTable {
  /** Each at its slot or behind it. */
  readonly hashes: Int32Array;
  /** By slot. */
  readonly askers: Int32Array;
  /** Who asks for words with characters beyond ASCII. */
  readonly beyond: Groups;
  /** Who asks for a word that begins with a sign: of these nothing is known. */
  readonly always: Groups;
}

/** Where the hash of a word begins: see {@link mix}. */
export const HASH_SEED = 0x1505;
const SLOT_BITS = 13;
const LAST_SLOT = 2 ** SLOT_BITS - 1;
/** Hash of no word. */
const EMPTY = 0;

/** Adds a lower-case letter or a digit to a word's hash. */
export const mix = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);
const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);

/** Who asks for a word. Cost: one look-up for nearly all words. */
export function askersOf({ hashes, askers }: WordTable, hash: number): Groups {
  let slot = slotOf(hash);
  while (hashes[slot] !== hash) {
    if (hashes[slot] === EMPTY) return NONE;
    slot = (slot + 1) & LAST_SLOT;
  }
  return askers[slot] ?? NONE;
}

/** Cost: a tenth of a microsecond a word. */
export function compileAskedWords(asked: readonly AskedWords[]): WordTable {
  const rows = new Map<number, Groups>();
  let beyond = NONE;
  let always = NONE;
  for (const { words, groups } of asked) {
    for (const word of words) {
      if (/[^\0-\x7f]/.test(word)) {
        beyond |= groups;
        continue;
      }
      for (const row of rowsOf(word.toLowerCase())) {
        if (row === '') always |= groups;
        let hash = HASH_SEED;
        for (let at = 0; at < row.length; at++) hash = mix(hash, row.charCodeAt(at) | 0x20);
        rows.set(hash, groups | (rows.get(hash) ?? NONE));
      }
    }
  }
  if (rows.size * 2 > LAST_SLOT) throw new RangeError('Too many context words');
  const hashes = new Int32Array(LAST_SLOT + 1);
  const askers = new Int32Array(LAST_SLOT + 1);
  for (const [hash, groups] of rows) {
    let slot = slotOf(hash);
    while (hashes[slot] !== EMPTY) slot = (slot + 1) & LAST_SLOT;
    hashes[slot] = hash;
    askers[slot] = groups;
  }
  return { hashes, askers, beyond, always };
}

/** Letters and digits that a text must have in one row when it has the word: a space in it may be nothing or a sign. */
function rowsOf(word: string): readonly string[] {
  const [first = '', ...others] = word.split(' ');
  const rows = [first.split(/[^a-z0-9]/)[0] ?? ''];
  let joined = first;
  for (const part of others) {
    // A sign ends a row in any case.
    if (/[^a-z0-9]/.test(joined)) break;
    joined += part;
    rows.push(joined.split(/[^a-z0-9]/)[0] ?? '');
  }
  return rows;
}
