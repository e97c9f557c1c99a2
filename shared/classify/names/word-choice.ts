const START = /^\p{L}{2}/u;

/**
 * Source of a pattern that matches any of these sources, the longest first. Sorted under their first two characters, because a
 * pattern tries alternatives one after the other: of three hundred it then looks at ten.
 */
export function wordChoice(sources: readonly string[]): string {
  const byStart = Map.groupBy(
    sources.toSorted((a, b) => b.length - a.length),
    (source) => START.exec(source)?.[0] ?? '',
  );
  const branches = [...byStart].map(
    ([start, group]) =>
      `${start}(?:${group.map((source) => source.slice(start.length)).join('|')})`,
  );
  return `(?:${branches.join('|')})`;
}
