import {
  BEGINS,
  entryAt,
  SPACE,
  UNIT,
  unitTable,
  WORD,
  type Cutter,
  type Spelling,
} from './unit-table.ts';
import { createTable, GOES_ON, slotOf, spread, type Slots } from './term-table.ts';
import { emptyWordEnds, endWords, mix, STRETCH, type WordEnds } from './word-ends.ts';

/**
 * Finds whole-word terms, up to a million, in one pass. Text is cut where a term's edge could be: into words, runs of white space, and
 * single other characters. A term is a row of such pieces, so it is enough to look up hashes of what stands from a piece's beginning
 * to the end of that piece and of those behind it, for as long as some term goes on that way. Most words fail at the bits of a
 * small filter.
 *
 * Only hashes are kept, of 64 bits: 12 bytes for each term and each of its beginnings, a quarter of the table free or more, so 25 to
 * 50 MB for a million, where an automaton of Aho and Corasick takes about 30 bytes for each *character*. By the size of the hash a
 * word is taken for one of a million terms once in 10^13 words; what follows is one finding too many.
 */
export interface TermIndex extends Cutter, Slots {
  /** Two bits for each hash of a term's first piece. Its length is a power of two. */
  readonly filter: Int32Array;
  /** Whose term it is: numbers given with the terms. Most share one of few lists. */
  readonly owners: readonly (readonly number[])[];
  readonly wordEnds: WordEnds;
}

/** Says that a term stands at `[start, end)`. */
export type TermReport = (owner: number, start: number, end: number) => void;

const mixSecond = (hash: number, unit: number): number =>
  Math.imul(((hash << 13) | (hash >>> 19)) + unit, 0x85ebca6b);

/** Terms, and the number of who asks for them. */
export type AskedTerms = readonly [terms: readonly string[], owner: number];

/** Compiles terms; who asks for several lists stands in one row. Cost: less than a microsecond a term. */
export function compileTermIndex(lists: readonly AskedTerms[], spelling: Spelling): TermIndex {
  const begins = new Set<number>();
  const cutter = { units: unitTable(), spelling, begins };
  const table = createTable(lists.reduce((sum, [terms]) => sum + terms.length, 0));
  const firstPieces: number[] = [];
  for (const [terms, owner] of lists) {
    for (const term of terms) addTerm(term.trim(), owner);
  }
  // What was learnt on the way did not know yet what terms begin with.
  cutter.units.fill(-1);
  return {
    ...cutter,
    filter: filterOf(firstPieces),
    ...table.done(),
    wordEnds: emptyWordEnds(),
  };

  function addTerm(text: string, owner: number): void {
    let hash = 0;
    let second = 0;
    for (let at = 0; at < text.length;) {
      const end = pieceEnd(cutter, text, at);
      const entry = entryAt(cutter, text, at);
      // Of a run of white space one unit counts.
      const counted = (entry & SPACE) === 0 ? end : at + 1;
      for (let each = at; each < counted; each++) {
        const unit = entryAt(cutter, text, each) & UNIT;
        hash = mix(hash, unit);
        second = mixSecond(second, unit);
      }
      if (at === 0) {
        firstPieces.push(hash);
        if ((entry & WORD) === 0) begins.add(entry & UNIT);
      }
      table.put(hash, second, end === text.length ? owner : undefined);
      at = end;
    }
  }
}

function filterOf(hashes: readonly number[]): Int32Array {
  const bits = Math.max(13, Math.ceil(Math.log2(hashes.length * 16 + 1)));
  const filter = new Int32Array(2 ** (bits - 5));
  const mask = 2 ** bits - 1;
  for (const hash of hashes) {
    for (const bit of [spread(hash, mask), spread(again(hash), mask)]) {
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return filter;
}

/** For a second bit: of the words no term begins with, a sixteenth pass at one bit and a seventieth at two. */
const again = (hash: number): number => Math.imul(hash, 0x2c1b3c6d);

const hasBit = (filter: Int32Array, bit: number): boolean =>
  (((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

/** Where the piece ends that begins at `at`. */
function pieceEnd(cutter: Cutter, text: string, at: number): number {
  const kind = entryAt(cutter, text, at) & (WORD | SPACE);
  let end = at + 1;
  if (kind === 0) return end;
  while (end < text.length && (entryAt(cutter, text, end) & kind) !== 0) end++;
  return end;
}

/**
 * Reports every term that stands as a whole word; the order is that of where terms begin. Returns where it stopped when that took more
 * work than the budget allows (a dictionary of long nested terms and a text made for it). Cost: linear in the text, two or three
 * nanoseconds a character, plus the pieces of terms that begin in it.
 */
export function findTerms(
  index: TermIndex,
  text: string,
  budget: number,
  report: TermReport,
): number | undefined {
  const { filter, wordEnds, begins } = index;
  const { ends, hashes } = wordEnds;
  const mask = filter.length * 32 - 1;
  let work = 0;
  for (let from = 0; from < text.length; from += STRETCH) {
    const count = endWords(index, text, from, wordEnds);
    for (let each = 0; each < count; each++) {
      const hash = hashes[each] ?? 0;
      const passes =
        hasBit(filter, spread(hash, mask)) && hasBit(filter, spread(again(hash), mask));
      if (!passes && begins.size === 0) continue;
      const at = ends[each] ?? 0;
      const start = passes ? pieceStart(index, text, at) : at;
      if (start < at) work += followTerms(index, text, start, at, report);
      if (begins.size > 0 && at < text.length && (entryAt(index, text, at) & BEGINS) !== 0) {
        work += followTerms(index, text, at, at + 1, report);
      }
      if (work > budget) return at;
    }
  }
  return undefined;
}

/** Where the word begins that ends before `end`; `end` itself when none does. */
function pieceStart(cutter: Cutter, text: string, end: number): number {
  let start = end;
  while (start > 0 && (entryAt(cutter, text, start - 1) & WORD) !== 0) start--;
  return start;
}

/** Reports the terms that begin at `start`, whose first piece ends at `firstEnd`. Returns the work it took. */
function followTerms(
  index: TermIndex,
  text: string,
  start: number,
  firstEnd: number,
  report: TermReport,
): number {
  let hash = 0;
  let second = 0;
  let work = 1;
  for (let at = start, end = firstEnd; ; end = pieceEnd(index, text, at)) {
    const isSpace = (entryAt(index, text, at) & SPACE) !== 0;
    for (let each = at; each < (isSpace ? at + 1 : end); each++) {
      const unit = entryAt(index, text, each) & UNIT;
      hash = mix(hash, unit);
      second = mixSecond(second, unit);
    }
    work += 1 + ((end - at) >> 4);
    const lead = index.leads[slotOf(index, hash, second)] ?? 0;
    for (const owner of index.owners[(lead >>> 1) - 1] ?? []) {
      report(owner, start, end);
      work++;
    }
    at = end;
    if ((lead & GOES_ON) === 0 || at >= text.length) return work;
  }
}
