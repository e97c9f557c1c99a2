import { byId } from './element.ts';

const SEEN = 'welcomed';

/** Says what Promptweir does, until the reader has said that they have read it. Where nothing can be kept it is said every time. */
export function showWelcome(): void {
  const card = byId('welcome');
  card.hidden = localStorage.getItem(SEEN) !== null;
  byId('welcomed').addEventListener('click', () => {
    localStorage.setItem(SEEN, 'yes');
    card.hidden = true;
    byId('options').focus();
  });
}
