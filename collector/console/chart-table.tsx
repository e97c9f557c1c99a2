import { useState } from 'preact/hooks';
import type { Counts } from '../admin/protocol.ts';
import type { Series } from './series.ts';
import { formatShort, TIME_ZONE } from './when.ts';
import { number } from './wording/words.ts';

/** The numbers of a chart as a table, without the steps in which nothing happened. Built only when it is opened. */
export function ChartTable({
  title,
  counts,
  series,
}: {
  readonly title: string;
  readonly counts: Counts;
  readonly series: readonly Series[];
}) {
  const [open, setOpen] = useState(false);
  const steps = Array.from({ length: (counts.to - counts.from) / counts.step }, (_, n) => n);
  const filled = steps.filter((n) => series.some((one) => (one.counts[n] ?? 0) > 0));
  return (
    <details class="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Show as a table</summary>
      {open && (
        <div class="scroll" role="region" aria-label={`${title} as a table`} tabIndex={0}>
          <table>
            <caption class="unseen">
              {title}, by begin of the step, time zone {TIME_ZONE}
            </caption>
            <thead>
              <tr>
                <th scope="col">From</th>
                {series.map((one) => (
                  <th key={one.key} scope="col" class="number">
                    {one.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {filled.toReversed().map((n) => (
                <tr key={n}>
                  <th scope="row">{formatShort(counts.from + n * counts.step)}</th>
                  {series.map((one) => (
                    <td key={one.key} class="number">
                      {number(one.counts[n] ?? 0)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
