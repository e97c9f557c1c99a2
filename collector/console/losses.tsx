import { ERRORS, type ErrorCode } from '../../shared/errors.ts';
import { Health, type Counts } from '../admin/protocol.ts';
import { get } from './api.ts';
import { Show } from './notice.tsx';
import { seriesOf, type Series } from './series.ts';
import { useLoad } from './use-load.ts';
import { href } from './use-route.ts';
import { humanise, number, plural } from './wording/words.ts';

/** What did not arrive, what was refused and what failed: how far the numbers above can be trusted. */
export function Losses({ counts }: { readonly counts: Counts }) {
  const health = useLoad('health', () => get('health', Health), 60_000);
  const dropped = seriesOf(counts, 'dropped', humanise);
  const failures = seriesOf(counts, 'failure', (key) => ERRORS[key as ErrorCode]);
  const rejected = seriesOf(counts, 'rejected', () => 'Did not fit the schema');
  const nothing = dropped.length + failures.length + rejected.length === 0;
  return (
    <section class="chart losses" aria-labelledby="losses-title">
      <h2 id="losses-title">Losses and failures</h2>
      {nothing ? (
        <p class="quiet">Devices reported no loss and no failure in this time.</p>
      ) : (
        <div class="losses-lists">
          <Reasons title="Lost on the device" rows={dropped} />
          <Reasons title="Refused by the collector" rows={rejected} />
          <Reasons title="Failures" rows={failures} />
        </div>
      )}
      <Show of={health} what="the totals">
        {({ events, devices, missing, reportedLost }) => (
          <p class="quiet">
            Since the beginning: {plural(events, 'event')} from {plural(devices, 'device')};{' '}
            {missing === 0
              ? 'no gap in their numbering.'
              : `${plural(missing, 'number')} missing in their numbering, ${number(reportedLost)} reported as lost. `}
            {missing > 0 && <a href={href('devices')}>See which devices</a>}
          </p>
        )}
      </Show>
    </section>
  );
}

function Reasons({ title, rows }: { readonly title: string; readonly rows: readonly Series[] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <span>{row.title}</span> <strong>{number(row.total)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
