import type { UsageEvent } from '../../shared/event/usage-event.ts';
import type { EventRow } from '../admin/protocol.ts';
import { ActionBadge } from './badge.tsx';
import type { TitlesOf } from './wording/titles-of.ts';
import { useTitles } from './titles.ts';
import { formatFull, formatRow } from './when.ts';
import { FEEDBACK_WORDS, humanise, OUTCOME_WORDS, plural, TYPE_WORDS } from './wording/words.ts';

/** Events as rows. The button in the first cell is the way in for the keyboard; the rest of the row is for the mouse. */
export function EventTable({
  rows,
  fresh,
  open,
}: {
  readonly rows: readonly EventRow[];
  readonly fresh: ReadonlySet<string>;
  readonly open: (row: EventRow) => void;
}) {
  const titles = useTitles();
  return (
    <div class="scroll card" role="region" aria-label="Events" tabIndex={0}>
      <table class="events">
        <caption class="unseen">
          Events, the newest first. The time opens all that is known of one.
        </caption>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">App</th>
            <th scope="col">Found</th>
            <th scope="col">Decision</th>
            <th scope="col">Outcome</th>
            <th scope="col">Rule</th>
            <th scope="col">Device</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.event.id}
              class={fresh.has(row.event.id) ? 'clickable fresh' : 'clickable'}
              onClick={() => open(row)}
            >
              <td class="when">
                <button type="button" class="plain" title={formatFull(row.event.time)}>
                  {formatRow(row.event.time)}
                </button>
              </td>
              <td class="short">{subject(row.event, titles)}</td>
              <td class="found">{found(row.event, titles)}</td>
              <td>{row.event.action && <ActionBadge action={row.event.action} />}</td>
              <td class="short quiet">{outcomeOf(row.event)}</td>
              <td class="cut" title={ruleTitles(row.event.rules, titles)}>
                {ruleTitles(row.event.rules, titles)}
              </td>
              <td class="short">{row.device.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The outcome, and what the user said of the decision. */
function outcomeOf({ outcome, feedback = [] }: UsageEvent): string {
  const said = feedback.map((each) => FEEDBACK_WORDS[each]);
  return [...(outcome === undefined ? [] : [OUTCOME_WORDS[outcome]]), ...said].join('; ');
}

function subject({ type, app, host }: UsageEvent, titles: TitlesOf): string {
  if (type !== 'prompt') return TYPE_WORDS[type];
  return app === undefined ? (host ?? 'Unknown app') : titles.app(app);
}

/** `2 × Email address, 1 × IBAN`; for losses, how many were lost. */
export function found({ labels, dropped, failure }: UsageEvent, titles: TitlesOf): string {
  if (dropped !== undefined)
    return Object.entries(dropped)
      .map(([reason, count]) => `${plural(count, 'event')}: ${humanise(reason)}`)
      .join(', ');
  if (failure !== undefined) return humanise(failure);
  return labels
    .map(({ detector, count }) => `${count}\u00a0× ${titles.detector(detector)}`)
    .join(', ');
}

export function ruleTitles(rules: readonly string[], titles: TitlesOf): string {
  return rules.map(titles.rule).join(', ');
}
