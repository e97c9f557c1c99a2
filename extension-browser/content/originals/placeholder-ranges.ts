import { findPlaceholders } from './find-placeholders.ts';
import { runsOf, type TextRun } from './text-run.ts';

/** One placeholder in the page whose original is known. */
export interface Match {
  readonly placeholder: string;
  readonly original: string;
  readonly range: Range;
  /** The character after it in the same run, to see whether there is room on the line. */
  readonly next: Range | undefined;
  readonly block: Element;
}

/** Where an offset of the run's text lies. An offset between two nodes belongs to the later one, or to the earlier for `end`. */
function locate(run: TextRun, offset: number, end: boolean): readonly [Text, number] | undefined {
  let rest = offset;
  for (const node of run.nodes) {
    if (rest < node.length || (end && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  return undefined;
}

function range(run: TextRun, start: number, end: number): Range | undefined {
  const from = locate(run, start, false);
  const to = locate(run, end, true);
  if (from === undefined || to === undefined) return undefined;
  const made = document.createRange();
  made.setStart(...from);
  made.setEnd(...to);
  return made;
}

/** The known placeholders of one block. */
export function matchesIn(
  block: Element,
  originals: ReadonlyMap<string, string>,
): readonly Match[] {
  return runsOf(block).flatMap((run) =>
    findPlaceholders(run.text).flatMap(({ placeholder, start, end }) => {
      const original = originals.get(placeholder);
      const found = range(run, start, end);
      if (original === undefined || found === undefined) return [];
      const gap = /^\s*/.exec(run.text.slice(end))?.[0].length ?? 0;
      const next = range(run, end + gap, end + gap + 1);
      return [{ placeholder, original, range: found, next, block }];
    }),
  );
}

/** True when both are the same stretch of the same nodes with the same original. */
export function sameMatch(a: Match, b: Match): boolean {
  return (
    a.original === b.original &&
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    (a.next === undefined) === (b.next === undefined)
  );
}
