import { Counts, RANGES, type Range } from '../admin/protocol.ts';
import { ACTIONS } from '../../shared/policy/action.ts';
import { get } from './api.ts';
import { Chart } from './chart.tsx';
import { Figures } from './figures.tsx';
import { Losses } from './losses.tsx';
import { Empty, Show } from './notice.tsx';
import { Ranking } from './ranking.tsx';
import { seriesOf, totalOf } from './series.ts';
import { useLoad } from './use-load.ts';
import { href } from './use-route.ts';
import { useTitles } from './titles.ts';
import { ACTION_WORDS, CATEGORY_WORDS } from './wording/words.ts';

const RANGE_WORDS: Record<Range, string> = {
  '1h': 'Last hour',
  '24h': 'Last 24 hours',
  '7d': 'Last 7 days',
  '30d': 'Last 30 days',
};

/** What a counter that grows every few seconds is worth. */
const REFRESH_MS = 15_000;

/** How much is used, what is found in it, and what was done about it. */
export function OverviewPage({ query }: { readonly query: URLSearchParams }) {
  const ranges = Object.keys(RANGES) as Range[];
  const range = ranges.find((one) => one === query.get('range')) ?? '24h';
  const counts = useLoad(range, () => get(`counts?range=${range}`, Counts), REFRESH_MS);
  return (
    <>
      <nav class="ranges" aria-label="Time range">
        {ranges.map((one) => (
          <a
            key={one}
            href={href('overview', new URLSearchParams({ range: one }))}
            {...(one === range ? { 'aria-current': 'true' as const } : {})}
          >
            {RANGE_WORDS[one]}
          </a>
        ))}
      </nav>
      <Show of={counts} what="the counts">
        {(value) => (
          <>
            <Figures counts={value} />
            {totalOf(value, 'prompts', 'all') === 0 ? (
              <Empty title="No prompt was seen in this time.">
                <p>
                  Counts appear as soon as an enrolled device reports.{' '}
                  <a href={href('devices')}>Enrol a device</a>
                </p>
              </Empty>
            ) : (
              <Charts counts={value} />
            )}
            <Losses counts={value} />
          </>
        )}
      </Show>
    </>
  );
}

function Charts({ counts }: { readonly counts: Counts }) {
  const titles = useTitles();
  const actions = seriesOf(
    counts,
    'action',
    (key) => ACTION_WORDS[key as keyof typeof ACTION_WORDS],
  )
    .toSorted((a, b) => order(a.key) - order(b.key))
    .map((one) => ({ ...one, color: `--chart-${one.key}` }));
  return (
    <div class="charts">
      <Chart title="Prompts by decision" counts={counts} series={actions} wide />
      <Chart
        title="Prompts by app"
        counts={counts}
        series={seriesOf(counts, 'app', titles.app, 5)}
      />
      <Chart
        title="Prompts by what was found"
        counts={counts}
        series={seriesOf(
          counts,
          'category',
          (key) => CATEGORY_WORDS[key as keyof typeof CATEGORY_WORDS],
          5,
        )}
      />
      <Ranking
        title="Found most often"
        unit="prompts"
        rows={seriesOf(counts, 'detector', titles.detector, 8)}
      />
    </div>
  );
}

function order(action: string): number {
  return ACTIONS.findIndex((one) => one === action);
}
