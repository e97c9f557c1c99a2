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
import { emptyWordEnds, endWords, mix, STRETCH, type WordEnds } from './word-ends.ts';

/**
 * Finds whole-word terms, up to a million, in one pass. Text is cut where a term's edge could be: into words, runs of white space, and
 * single other characters. A term is a row of such pieces, so it is enough to look up hashes of what stands from a piece's beginning
 * to the end of that piece and of those behind it, for as long as some term goes on that way. Most words fail at the bits of a
 * small filter.
 *
 * Only hashes are kept, of 64 bits: 12 bytes for each term and each of its beginnings, a quarter of the table free or more, so 25 to
 * 50 MB for a million. Two of a million terms and a word of the text are confused once in 10^13 words; what follows is one finding too many.
 * An automaton of Aho and Corasick took 30 bytes for each *character* of the terms and five times as long for a text.
 */
export interface TermIndex extends Cutter {
  /** Two bits for each hash of a term's first piece. Its length is a power of two. */
  readonly filter: Int32Array;
  /** Open addressing: the two halves of a hash, and what it leads to. Their length is a power of two. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** 0: free. Bit 0: some term goes on. Above it: place in {@link owners} plus one, or 0 where no term ends. */
  readonly leads: Int32Array;
  /** Whose term it is: numbers given with the terms. Most share one of few lists. */
  readonly owners: readonly (readonly number[])[];
  readonly wordEnds: WordEnds;
}

/** Says that a term stands at `[start, end)`. */
export type TermReport = (owner: number, start: number, end: number) => void;

const GOES_ON = 1;
const mixSecond = (hash: number, unit: number): number =>
  Math.imul(((hash << 13) | (hash >>> 19)) + unit, 0x85ebca6b);
/** Spreads a hash over the bits of a mask. */
const spread = (hash: number, mask: number): number => {
  const all = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return (all ^ (all >>> 16)) & mask;
};

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

/** The table while it is filled; grows when terms of several pieces need more room than one entry each. */
function createTable(terms: number) {
  const sized = (size: number): Slots => ({
    first: new Int32Array(size),
    second: new Int32Array(size),
    leads: new Int32Array(size),
  });
  let slots = sized(2 ** Math.max(8, Math.ceil(Math.log2(terms * 2 + 1))));
  let used = 0;
  const owners = createOwners();
  const grow = (): void => {
    const old = slots;
    slots = sized(old.leads.length * 2);
    for (let at = 0; at < old.leads.length; at++) {
      const lead = old.leads[at] ?? 0;
      if (lead !== 0) write(old.first[at] ?? 0, old.second[at] ?? 0, lead);
    }
  };
  const write = (one: number, two: number, lead: number): void => {
    const slot = slotOf(slots, one, two);
    slots.first[slot] = one;
    slots.second[slot] = two;
    slots.leads[slot] = lead;
  };
  return {
    put(one: number, two: number, owner: number | undefined): void {
      if (used * 4 > slots.leads.length * 3) grow();
      const lead = slots.leads[slotOf(slots, one, two)] ?? 0;
      if (lead === 0) used++;
      if (owner === undefined) write(one, two, lead | GOES_ON);
      else write(one, two, (owners.with(lead >>> 1, owner) << 1) | (lead & GOES_ON));
    },
    done: () => ({ ...slots, owners: owners.lists }),
  };
}

/**
 * Lists of owners by place plus one, 0 for none. Most terms have one owner and share its list, as those of the same two do; longer lists
 * are a term's own, so that a word thousands of rules ask for is one list and not thousands.
 */
function createOwners() {
  const lists: number[][] = [];
  const known = new Map<string, number>();
  const alone: number[] = [];
  const shared = (list: number[]): number => {
    const name = list.join(' ');
    const place = known.get(name) ?? lists.push(list);
    known.set(name, place);
    return place;
  };
  return {
    lists,
    /** The place for what stands at a place, with one more owner. Owners come in order. */
    with(place: number, owner: number): number {
      if (place === 0) return (alone[owner] ??= shared([owner]));
      const list = lists[place - 1] ?? [];
      if (list.at(-1) === owner) return place;
      if (list.length < 2) return shared([...list, owner]);
      if (list.length === 2) return lists.push([...list, owner]);
      list.push(owner);
      return place;
    },
  };
}

type Slots = Pick<TermIndex, 'first' | 'second' | 'leads'>;

function slotOf({ first, second, leads }: Slots, one: number, two: number): number {
  const mask = leads.length - 1;
  let slot = spread(one ^ mix(two, 0), mask);
  while (leads[slot] !== 0 && (first[slot] !== one || second[slot] !== two)) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

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
