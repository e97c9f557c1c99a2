import { EVENT_FIELDS, type UsageEvent } from '../../shared/event/usage-event.ts';
import type { Status } from '../background/messages.ts';
import { words } from '../words/own-pages.ts';
import { say } from '../words/say.ts';
import { element } from './element.ts';
import { OUTCOME_WEIGHTS } from './weights.ts';

/** What was found, or what the event is about: `2 × E-mail address, 1 × Bank account number (IBAN)`. */
export function subjectOf({ type, labels }: UsageEvent, titles: Status['titles']): string {
  if (type !== 'prompt') return words.events[type];
  if (labels.length === 0) return words.event.nothingFound;
  return labels
    .map(({ detector, count }) => `${count} × ${titles[detector] ?? detector}`)
    .join(', ');
}

/** The app by its title, and how the text was given. */
export function appOf({ app, host, channel, role }: UsageEvent, apps: Status['apps']): string {
  const title = apps.find(({ id }) => id === app)?.title ?? app ?? host ?? words.event.thisBrowser;
  // Titles, telemetry and the like are no act of the person who reads this.
  if (role === 'other' || role === 'title') return say(words.event.byThePage, { app: title });
  return channel === undefined
    ? title
    : say(words.event.by, { app: title, channel: words.channels[channel] });
}

/** The outcome as a chip, or a dash for events without one. */
export function outcomeChip({ outcome }: UsageEvent): HTMLElement {
  if (outcome === undefined) return element('span', { class: 'quiet' }, ['–']);
  const look = `chip ${OUTCOME_WEIGHTS[outcome]}`;
  return element('span', { class: look }, [words.outcomes[outcome]]);
}

/** The browser's own notation where it is of the language of the words: days are written otherwise in Australia. */
const locale = navigator.languages.find((tag) => tag.startsWith(words.language)) ?? words.language;

/** A moment in the reader's own notation. */
export function timeOf(time: number): HTMLElement {
  const when = new Date(time);
  const shown = when.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return element('time', { datetime: when.toISOString(), title: when.toISOString() }, [shown]);
}

/** Every field that an event has, with its value as it is reported and what it is for. */
export function fieldsOf(
  event: UsageEvent,
): readonly { readonly name: string; readonly value: string; readonly purpose: string }[] {
  const values = new Map<string, unknown>(Object.entries(event));
  return Object.entries(EVENT_FIELDS).flatMap(([name, { purpose }]) => {
    const value = values.get(name);
    if (value === undefined) return [];
    return [{ name, value: typeof value === 'string' ? value : JSON.stringify(value), purpose }];
  });
}
