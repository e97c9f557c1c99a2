import type { Status } from '../background/messages.ts';
import { words } from '../words/own-pages.ts';
import { sayCount } from '../words/say.ts';
import { element } from './element.ts';
import { timeOf } from './event-text.ts';

/** How many events wait, in words. */
export function waitingLine({ enrolment, health: { waiting } }: Status): string {
  if (enrolment.state === 'none') return words.health.notEnrolled;
  return waiting === 0
    ? words.health.allReported
    : sayCount(words.language, words.health.waiting, waiting);
}

/** The state of each part, as terms and descriptions. */
export function healthItems(status: Status): readonly HTMLElement[] {
  const { health, apps, version } = status;
  const dropped = Object.entries(health.dropped).map(([reason, count]) => `${count} × ${reason}`);
  const { health: terms, failures } = words;
  const { lastDelivery, lastFailure } = health;
  const rows: readonly (readonly [string, Node | string])[] = [
    [terms.version, version],
    [terms.canStop, health.backstop ? terms.yes : terms.no],
    [terms.reported, waitingLine(status)],
    [terms.lastReport, lastDelivery === null ? terms.never : timeOf(lastDelivery)],
    [terms.lastFailure, lastFailure === undefined ? terms.none : failures[lastFailure]],
    [terms.lost, dropped.length === 0 ? terms.none : dropped.join(', ')],
    [terms.watches, apps.map(({ title, hosts }) => `${title} (${hosts.join(', ')})`).join('; ')],
  ];
  return rows.map(([term, value]) =>
    element('div', {}, [element('dt', {}, [term]), element('dd', {}, [value])]),
  );
}
