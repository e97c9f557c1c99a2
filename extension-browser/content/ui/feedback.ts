import type { Feedback } from '../../../shared/event/usage-event.ts';
import { words } from '../../words/in-page.ts';
import { element } from './element.ts';

/** What the user can tell the administrators from a dialog. */
export interface FeedbackPart {
  readonly parts: readonly HTMLElement[];
  /** What was said, each once. It goes with the answer. */
  readonly read: () => readonly Feedback[];
}

/** Two buttons and the word that it was taken down. Pressing one decides nothing about the text. */
export function feedbackPart(offers: readonly Feedback[]): FeedbackPart {
  const said = new Set<Feedback>();
  const noted = element('p', { class: 'noted', role: 'status' });
  const buttons = offers.map((offer) => {
    const button = element('button', { type: 'button', class: 'tell', 'aria-pressed': 'false' }, [
      words.dialog.feedback[offer],
    ]);
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      if (!said.delete(offer)) said.add(offer);
      button.setAttribute('aria-pressed', String(said.has(offer)));
      noted.textContent = said.size === 0 ? '' : words.dialog.feedbackNoted;
    });
    return button;
  });
  return {
    parts: [element('div', { class: 'tells' }, buttons), noted],
    read: () => [...said],
  };
}
