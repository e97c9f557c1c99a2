import type { Series } from './series.ts';
import { number } from './wording/words.ts';

/** A table of counts, each with a bar as long as its share of the largest. */
export function Ranking({
  title,
  unit,
  rows,
}: {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly Series[];
}) {
  const most = Math.max(1, ...rows.map(({ total }) => total));
  return (
    <section class="chart chart-wide" aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="chart-nothing">Nothing was found in this time.</p>
      ) : (
        <table class="ranking">
          <caption class="unseen">{title}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Share</th>
              <th scope="col">Number of {unit}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, title: name, total }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td class="ranking-bar">
                  <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none">
                    <rect width={(total / most) * 100} height="8" />
                  </svg>
                </td>
                <td class="number">{number(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
