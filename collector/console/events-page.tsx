import { useState } from 'preact/hooks';
import { EventPage, type EventRow } from '../admin/protocol.ts';
import { get } from './api.ts';
import { EventDetail } from './event-detail.tsx';
import { EventFilters } from './event-filters.tsx';
import { EventTable } from './event-table.tsx';
import { LiveState } from './live-state.tsx';
import { Empty, Problem, Show } from './notice.tsx';
import { useLiveEvents } from './use-live-events.ts';
import { useLoad } from './use-load.ts';

/** Every event, the newest first, growing while one looks. */
export function EventsPage({ query }: { readonly query: URLSearchParams }) {
  const filter = query.toString();
  return (
    <>
      <EventFilters query={query} />
      <FilteredEvents key={filter} filter={filter} />
    </>
  );
}

function FilteredEvents({ filter }: { readonly filter: string }) {
  const first = useLoad(filter, () => get(`events?${filter}`, EventPage));
  const live = useLiveEvents(filter, first.reload);
  const [older, setOlder] = useState<EventPage>();
  const [failure, setFailure] = useState<string>();
  const [open, setOpen] = useState<EventRow>();

  const loadOlder = async (after: string): Promise<void> => {
    const answer = await get(`events?${withCursor(filter, after)}`, EventPage);
    setFailure(answer.ok ? undefined : answer.message);
    if (answer.ok)
      setOlder((before) => ({
        events: [...(before?.events ?? []), ...answer.value.events],
        next: answer.value.next,
      }));
  };

  return (
    <Show of={first} what="the events">
      {(page) => {
        const rows = inOrder([...live.rows, ...page.events, ...(older?.events ?? [])]);
        const next = older === undefined ? page.next : older.next;
        return (
          <>
            <LiveState live={live} />
            {rows.length === 0 ? (
              <Empty title={filter === '' ? 'No event has arrived yet.' : 'No event matches.'}>
                <p>
                  {filter === ''
                    ? 'They appear here as soon as an enrolled device reports.'
                    : 'Take a filter away, or wait: what matches appears here by itself.'}
                </p>
              </Empty>
            ) : (
              <EventTable rows={rows} fresh={live.fresh} open={setOpen} />
            )}
            {failure !== undefined && <Problem message={failure} />}
            {next !== null && (
              <p class="more">
                <button type="button" onClick={() => void loadOlder(next)}>
                  Show older events
                </button>
              </p>
            )}
            {open !== undefined && <EventDetail row={open} close={() => setOpen(undefined)} />}
          </>
        );
      }}
    </Show>
  );
}

function withCursor(filter: string, cursor: string): string {
  const query = new URLSearchParams(filter);
  query.set('cursor', cursor);
  return query.toString();
}

/** As the collector lists them, each once: an event can come by the stream and in the page that was loaded meanwhile. */
function inOrder(rows: readonly EventRow[]): EventRow[] {
  return [...new Map(rows.map((row) => [row.event.id, row])).values()].sort(
    (a, b) => b.at - a.at || (a.event.id < b.event.id ? 1 : -1),
  );
}
