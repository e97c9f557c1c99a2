/**
 * Aho and Corasick's automaton for large term lists (100,000 terms, a million states): trie edges in one open-addressed hash
 * table, because a dense one of states by characters would take gigabytes. About 30 bytes a state.
 */
export interface DictionaryAutomaton {
  /** UTF-16 unit → unit it is compared as. */
  readonly fold: Uint16Array;
  /** Open addressing over (parent state, unit) → state; 0 = free. Size is a power of two. */
  readonly slots: Int32Array;
  readonly parent: Int32Array;
  readonly unit: Uint16Array;
  readonly failure: Int32Array;
  /** Term that ends in a state, or -1. */
  readonly term: Int32Array;
  /** Nearest suffix state in which a term ends; 0 = none. */
  readonly suffix: Int32Array;
}

/** Compiles distinct, already folded terms. Cost: about a microsecond a character. */
export function compileDictionary(
  terms: readonly string[],
  fold: Uint16Array,
): DictionaryAutomaton {
  const most = stateCount(terms);
  const automaton: DictionaryAutomaton = {
    fold,
    slots: new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2))),
    parent: new Int32Array(most),
    unit: new Uint16Array(most),
    failure: new Int32Array(most),
    term: new Int32Array(most).fill(-1),
    suffix: new Int32Array(most),
  };
  const depth = new Uint16Array(most);
  let states = 1;
  for (const [index, term] of terms.entries()) {
    let state = 0;
    for (let i = 0; i < term.length; i++) {
      const unit = term.charCodeAt(i);
      const slot = slotFor(automaton, state, unit);
      let child = automaton.slots[slot] ?? 0;
      if (child === 0) {
        child = states++;
        automaton.slots[slot] = child;
        automaton.parent[child] = state;
        automaton.unit[child] = unit;
        depth[child] = i + 1;
      }
      state = child;
    }
    automaton.term[state] = index;
  }
  linkFailures(automaton, depth, states);
  return automaton;
}

/** Nodes of the trie, exactly: sorted, each term adds what it does not share with the one before. */
function stateCount(terms: readonly string[]): number {
  let last = '';
  let count = 1;
  for (const term of terms.toSorted()) {
    let shared = 0;
    while (shared < last.length && last.charCodeAt(shared) === term.charCodeAt(shared)) shared++;
    count += term.length - shared;
    last = term;
  }
  return count;
}

/** The state after one more (folded) unit. Amortised constant. */
export function step(automaton: DictionaryAutomaton, from: number, unit: number): number {
  let state = from;
  for (;;) {
    const child = automaton.slots[slotFor(automaton, state, unit)] ?? 0;
    if (child !== 0 || state === 0) return child;
    state = automaton.failure[state] ?? 0;
  }
}

function slotFor(
  { slots, parent, unit }: DictionaryAutomaton,
  state: number,
  want: number,
): number {
  const mask = slots.length - 1;
  let slot = Math.imul(Math.imul(state, 0x9e3779b1) ^ (want * 0x85eb), 0xc2b2ae35) >>> 7;
  for (;;) {
    slot &= mask;
    const child = slots[slot] ?? 0;
    if (child === 0 || (parent[child] === state && unit[child] === want)) return slot;
    slot++;
  }
}

/** By depth, so that a state's shorter suffixes are complete first. */
function linkFailures(automaton: DictionaryAutomaton, depth: Uint16Array, states: number): void {
  for (const state of byDepth(depth, states)) {
    const parent = automaton.parent[state] ?? 0;
    const fallback =
      parent === 0
        ? 0
        : step(automaton, automaton.failure[parent] ?? 0, automaton.unit[state] ?? 0);
    automaton.failure[state] = fallback;
    automaton.suffix[state] =
      (automaton.term[fallback] ?? -1) >= 0 ? fallback : (automaton.suffix[fallback] ?? 0);
  }
}

/** Counting sort: a million states are ordered in milliseconds, with a comparison they take a second. */
function byDepth(depth: Uint16Array, states: number): Int32Array {
  const place = new Int32Array(depth.reduce((most, one) => Math.max(most, one), 0) + 2);
  for (let state = 1; state < states; state++) {
    const next = (depth[state] ?? 0) + 1;
    place[next] = (place[next] ?? 0) + 1;
  }
  for (let at = 1; at < place.length; at++) place[at] = (place[at] ?? 0) + (place[at - 1] ?? 0);
  const order = new Int32Array(states - 1);
  for (let state = 1; state < states; state++) {
    const own = depth[state] ?? 0;
    const at = place[own] ?? 0;
    order[at] = state;
    place[own] = at + 1;
  }
  return order;
}
