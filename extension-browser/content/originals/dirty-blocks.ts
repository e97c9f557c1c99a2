import { blockOf, candidateBlocks } from './text-run.ts';

/** The blocks whose text may have changed by some mutations: where something changed, and everything that came in. */
export function dirtyBlocks(records: readonly MutationRecord[]): ReadonlySet<Element> {
  const dirty = new Set<Element>();
  for (const { target, addedNodes } of records) {
    const changed = blockOf(target);
    if (changed !== undefined) dirty.add(changed);
    for (const added of addedNodes) {
      if (!(added instanceof Element)) continue;
      for (const block of candidateBlocks(added)) dirty.add(block);
    }
  }
  return dirty;
}
