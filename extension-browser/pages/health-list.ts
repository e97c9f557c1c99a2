import type { Status } from '../background/messages.ts';
import { element } from './element.ts';
import { timeOf } from './event-text.ts';

/** How many events wait, in words. */
export function waitingLine({ enrolment, health: { waiting } }: Status): string {
  if (enrolment.state === 'none') return 'Nothing is reported: not enrolled.';
  if (waiting === 0) return 'Everything is reported.';
  return waiting === 1 ? '1 event waits to be reported.' : `${waiting} events wait to be reported.`;
}

/** The state of each part, as terms and descriptions. */
export function healthItems(status: Status): readonly HTMLElement[] {
  const { health, apps, version } = status;
  const dropped = Object.entries(health.dropped).map(([reason, count]) => `${count} × ${reason}`);
  const rows: readonly (readonly [string, Node | string])[] = [
    ['Version', version],
    ['Can stop requests', health.backstop ? 'Yes' : 'No, the browser does not allow it'],
    ['Reported', waitingLine(status)],
    ['Last report', health.lastDelivery === null ? 'Never' : timeOf(health.lastDelivery)],
    ['Last failure', health.lastFailure ?? 'None'],
    ['Lost events', dropped.length === 0 ? 'None' : dropped.join(', ')],
    ['Watches', apps.map(({ title, hosts }) => `${title} (${hosts.join(', ')})`).join('; ')],
  ];
  return rows.map(([term, value]) =>
    element('div', {}, [element('dt', {}, [term]), element('dd', {}, [value])]),
  );
}
