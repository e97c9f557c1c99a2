import { OUTCOMES, UsageEvent } from '../../shared/event/usage-event.ts';
import { ACTIONS } from '../../shared/policy/action.ts';
import { Counts, Devices } from '../admin/protocol.ts';
import { get } from './api.ts';
import { seriesOf } from './series.ts';
import { useTitles } from './titles.ts';
import { useLoad } from './use-load.ts';
import { href } from './use-route.ts';
import { ACTION_WORDS, humanise, OUTCOME_WORDS, TYPE_WORDS } from './wording/words.ts';

type Option = readonly [value: string, title: string];

const TYPES = UsageEvent.shape.type.def.entries;
const HOUR = 3_600_000;

/** The filters of the event list. They live in the address, so that a filtered list can be sent to a colleague. */
export function EventFilters({ query }: { readonly query: URLSearchParams }) {
  const devices = useLoad('devices', () => get('devices', Devices));
  const counts = useLoad('30d', () => get('counts?range=30d', Counts));
  const titles = useTitles();
  const apps =
    counts.value === undefined
      ? []
      : seriesOf(counts.value, 'app', titles.app).map(({ key, title }): Option => [key, title]);
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(query);
    if (value === '') next.delete(name);
    else next.set(name, value);
    location.hash = href('events', next);
  };
  const choice = (name: string, title: string, options: readonly Option[]) => (
    <label key={name}>
      {title}
      <select
        value={query.get(name) ?? ''}
        onChange={(event) => set(name, event.currentTarget.value)}
      >
        <option value="">All</option>
        {withChosen(options, query.get(name)).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      class="filters"
      role="search"
      aria-label="Filter events"
      onSubmit={(e) => e.preventDefault()}
    >
      {choice('app', 'App', apps)}
      {choice(
        'action',
        'Decision',
        ACTIONS.map((one): Option => [one, ACTION_WORDS[one]]),
      )}
      {choice(
        'outcome',
        'Outcome',
        OUTCOMES.map((one): Option => [one, OUTCOME_WORDS[one]]),
      )}
      {choice(
        'device',
        'Device',
        devices.value?.devices.map((one): Option => [one.id, one.name]) ?? [],
      )}
      {choice(
        'type',
        'Kind',
        Object.values(TYPES).map((one): Option => [one, TYPE_WORDS[one]]),
      )}
      <label>
        Since
        <input
          type="datetime-local"
          value={localTime(query.get('from'))}
          onChange={(event) => set('from', epoch(event.currentTarget.value))}
        />
      </label>
      <label>
        Until
        <input
          type="datetime-local"
          value={localTime(query.get('to'))}
          onChange={(event) => set('to', epoch(event.currentTarget.value))}
        />
      </label>
      <a class="clear" href={href('events')} hidden={query.size === 0}>
        Clear filters
      </a>
    </form>
  );
}

/** A choice that came with the address stays choosable, also before the list it is from has loaded. */
function withChosen(options: readonly Option[], chosen: string | null): readonly Option[] {
  if (chosen === null || options.some(([value]) => value === chosen)) return options;
  return [[chosen, humanise(chosen)], ...options];
}

function localTime(ms: string | null): string {
  if (ms === null) return '';
  const offset = new Date(Number(ms)).getTimezoneOffset() * (HOUR / 60);
  return new Date(Number(ms) - offset).toISOString().slice(0, 16);
}

function epoch(local: string): string {
  return local === '' ? '' : String(new Date(local).getTime());
}
