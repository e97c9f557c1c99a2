import type { UsageEvent } from '../../shared/event/usage-event.ts';
import type { Status } from '../background/messages.ts';
import { words } from '../words/own-pages.ts';
import { element } from './element.ts';
import { appOf, fieldsOf, outcomeChip, subjectOf, timeOf } from './event-text.ts';

/**
 * Two table rows for one event: the summary with a button, and below it everything that is recorded, field by field. Nothing
 * is left out: a person sees exactly what is reported about them.
 */
export function eventRows(
  event: UsageEvent,
  { apps, titles }: Pick<Status, 'apps' | 'titles'>,
): readonly HTMLElement[] {
  const id = `event-${event.id}`;
  const button = element(
    'button',
    { type: 'button', class: 'more', 'aria-expanded': 'false', 'aria-controls': id },
    [words.fixed.allFields],
  );
  const summary = element('tr', {}, [
    element('td', {}, [timeOf(event.time)]),
    element('td', {}, [subjectOf(event, titles)]),
    element('td', {}, [appOf(event, apps)]),
    element('td', {}, [outcomeChip(event)]),
    element('td', {}, [event.rules.join(', ') || '–']),
    element('td', {}, [button]),
  ]);
  const fields = fieldsOf(event).map(({ name, value, purpose }) =>
    element('div', {}, [
      element('dt', {}, [element('code', {}, [name])]),
      element('dd', {}, [
        element('code', {}, [value]),
        // The table of event fields is a document of its own, in English.
        element('span', { class: 'quiet', lang: 'en' }, [purpose]),
      ]),
    ]),
  );
  const all = element('tr', { id, class: 'all', hidden: '' }, [
    element('td', { colspan: '6' }, [element('dl', { class: 'fields' }, fields)]),
  ]);
  button.addEventListener('click', () => {
    all.hidden = !all.hidden;
    button.setAttribute('aria-expanded', String(!all.hidden));
  });
  return [summary, all];
}
