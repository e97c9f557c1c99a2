import type { Counts } from '../admin/protocol.ts';
import type { Dimension } from '../storage/dimensions.ts';

/** One line of a chart or ranking: what it is called, how often in each step, and the CSS variable of its colour. */
export interface Series {
  readonly key: string;
  readonly title: string;
  readonly counts: readonly number[];
  readonly total: number;
  readonly color: string;
}

/** The series of one dimension, the largest first; what is beyond `most` is added up as "Others". */
export function seriesOf(
  { series }: Counts,
  dimension: Dimension,
  title: (key: string) => string,
  most = Infinity,
): Series[] {
  const all = series
    .filter((one) => one.dimension === dimension)
    .map(({ key, counts }) => ({ key, title: title(key), counts, total: sum(counts) }))
    .toSorted((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
  const rest = all.slice(most);
  const others = {
    key: 'others',
    title: 'Others',
    counts: (rest[0]?.counts ?? []).map((_, index) =>
      sum(rest.map(({ counts }) => counts[index] ?? 0)),
    ),
    total: sum(rest.map(({ total }) => total)),
  };
  const shown = rest.length > 1 ? [...all.slice(0, most), others] : all;
  return shown.map((one, index) => ({ ...one, color: `--chart-${Math.min(index, 5)}` }));
}

export function totalOf({ series }: Counts, dimension: Dimension, key: string): number {
  const found = series.find((one) => one.dimension === dimension && one.key === key);
  return sum(found?.counts ?? []);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
