import { mix } from './word-ends.ts';

/** What hashes of terms, and of their beginnings, lead to. */
export interface Slots {
  /** Open addressing: the two halves of a hash, and what it leads to. Their length is a power of two. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** 0: free. Bit 0: some term goes on. Above it: place in the list of owners plus one, or 0 where no term ends. */
  readonly leads: Int32Array;
}

/** A bit of a lead: some term goes on. */
export const GOES_ON = 1;

/** Spreads a hash over the bits of a mask. */
export const spread = (hash: number, mask: number): number => {
  const all = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return (all ^ (all >>> 16)) & mask;
};

/** The table while it is filled; grows when terms of several pieces need more room than one entry each. */
export function createTable(terms: number) {
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

/** Where a hash stands, or would. */
export function slotOf({ first, second, leads }: Slots, one: number, two: number): number {
  const mask = leads.length - 1;
  let slot = spread(one ^ mix(two, 0), mask);
  while (leads[slot] !== 0 && (first[slot] !== one || second[slot] !== two)) {
    slot = (slot + 1) & mask;
  }
  return slot;
}
