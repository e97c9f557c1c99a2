import { useEffect, useRef, useState } from 'preact/hooks';
import type { Counts } from '../admin/protocol.ts';
import { ChartTable } from './chart-table.tsx';
import { drawChart } from './draw-chart.ts';
import type { Series } from './series.ts';
import { useColorScheme } from './use-color-scheme.ts';
import { formatShort } from './when.ts';
import { number } from './wording/words.ts';

/**
 * Stacked bars over time with a legend that reads the bar under the pointer, and the same numbers as a table: the canvas
 * alone says nothing to a screen reader.
 */
export function Chart({
  title,
  counts,
  series,
  wide = false,
}: {
  readonly title: string;
  readonly counts: Counts;
  readonly series: readonly Series[];
  readonly wide?: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<number>();
  const scheme = useColorScheme();

  useEffect(() => {
    if (place.current === null || series.length === 0) return undefined;
    return drawChart(place.current, counts, series, setHovered);
    // Drawn again when the numbers or the colours are other ones; `counts` is a new object with every answer.
  }, [counts, scheme]);

  const at = hovered === undefined ? undefined : counts.from + hovered * counts.step;
  return (
    <figure class={wide ? 'chart chart-wide' : 'chart'} aria-label={title}>
      <figcaption>
        <h2>{title}</h2>
        <p class="chart-when">{at === undefined ? ' ' : formatShort(at)}</p>
      </figcaption>
      {series.length === 0 ? (
        <p class="chart-nothing">Nothing was found in this time.</p>
      ) : (
        <>
          <div class="chart-place" ref={place} aria-hidden="true" />
          <ul class="legend">
            {series.map((one) => (
              <li key={one.key}>
                <svg class="swatch" aria-hidden="true" viewBox="0 0 10 10">
                  <rect width="10" height="10" rx="3" style={{ fill: `var(${one.color})` }} />
                </svg>
                {one.title}
                <span class="legend-number">
                  {number(hovered === undefined ? one.total : (one.counts[hovered] ?? 0))}
                </span>
              </li>
            ))}
          </ul>
          <ChartTable title={title} counts={counts} series={series} />
        </>
      )}
    </figure>
  );
}
