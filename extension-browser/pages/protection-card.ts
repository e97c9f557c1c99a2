import type { Status } from '../background/messages.ts';
import { element } from './element.ts';
import { protectionOf } from './protection.ts';

/** Fills the card that says at a glance how well this browser is covered. */
export function showProtection(card: HTMLElement, status: Status): void {
  const { level, headline, reasons } = protectionOf(status);
  card.className = `level ${level}`;
  card.replaceChildren(
    element('h2', {}, [headline]),
    element(
      'ul',
      {},
      reasons.map((reason) => element('li', {}, [reason])),
    ),
  );
}
