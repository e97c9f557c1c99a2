import { matchesIn, sameMatch, type Match } from './placeholder-ranges.ts';
import { candidateBlocks } from './text-run.ts';

/** The matches of a page, block by block, kept in step with it by reading only what has changed. */
export interface MatchStore {
  /** Notes blocks whose text may have changed. */
  readonly mark: (blocks: Iterable<Element>) => void;
  /** Forgets what was read: the originals are others now. */
  readonly markAll: () => void;
  /** Reads marked blocks and roots that are new. What is no longer there goes to `onDrop`. */
  readonly read: (originals: ReadonlyMap<string, string>) => void;
  readonly all: () => readonly Match[];
}

/** `roots` is asked in every `read`. A match that is found again at its place stays the same object. */
export function matchStore(
  roots: () => Iterable<Element>,
  onDrop: (match: Match) => void,
): MatchStore {
  const matches = new Map<Element, readonly Match[]>();
  const marked = new Set<Element>();
  let known = new WeakSet<Element>();

  const scan = (
    block: Element,
    inside: readonly Element[],
    originals: ReadonlyMap<string, string>,
  ): void => {
    const before = matches.get(block) ?? [];
    const there = block.isConnected && inside.some((root) => root.contains(block));
    const after = (there ? matchesIn(block, originals) : []).map(
      (match) => before.find((old) => sameMatch(old, match)) ?? match,
    );
    for (const match of before) if (!after.includes(match)) onDrop(match);
    if (after.length === 0) matches.delete(block);
    else matches.set(block, after);
  };
  const mark = (blocks: Iterable<Element>): void => {
    for (const block of blocks) marked.add(block);
  };

  return {
    mark,
    markAll: () => {
      known = new WeakSet();
      mark(matches.keys());
    },
    read: (originals) => {
      const inside = [...roots()];
      for (const root of inside) {
        if (known.has(root)) continue;
        known.add(root);
        mark(candidateBlocks(root));
      }
      for (const block of matches.keys()) {
        if (!block.isConnected || !inside.some((root) => root.contains(block))) marked.add(block);
      }
      for (const block of marked) scan(block, inside, originals);
      marked.clear();
    },
    all: () => [...matches.values()].flat(),
  };
}
