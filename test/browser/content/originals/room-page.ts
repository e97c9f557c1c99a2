import type { IsolatedPage, Rig } from '../ui/isolated-page.ts';
import { DRAWN, type Drawn } from './drawn.ts';

export const EMAIL = 'mira.holt@harborline.org';
export const LONGER_EMAIL = 'longer.than.the.other@harborline.org';
export const IBAN = 'GB82 WEST 1234 5698 7654 32';
const ORIGINALS = {
  '[EMAIL_1]': EMAIL,
  '[EMAIL_12]': LONGER_EMAIL,
  '[IBAN_1]': IBAN,
  '[PERSON_1]': 'Zoë',
  '[KEY_1]': 'eyJhbGciOiJIUzI1NiJ9.'.repeat(12),
};
const STYLE = `<style>
  body { font: 16px/1.5 serif; margin: 20px }
  .bubble { width: fit-content; max-width: 500px; white-space: pre-wrap; padding: 10px }
  .narrow { width: 240px }
</style>`;
const CSP = "default-src 'none'; style-src 'unsafe-inline'";

/** Shows the originals in a page made by {@link answerPage}. */
export const UPDATE = `promptweir.originals.update(new Map(Object.entries(${JSON.stringify(ORIGINALS)})))`;

/** Once true, this many originals can be read whole, in their places and with nothing under them. */
export const fine = (count: number): string =>
  `${DRAWN}.length === ${count} && ${DRAWN}.every(({ whole, over, off }) => whole && over < 1 && off < 0.6)`;

export const drawn = async (tab: IsolatedPage): Promise<readonly Drawn[]> =>
  (await tab.run(DRAWN)) as readonly Drawn[];

/** A page with this answer and an end after it, as it is without originals. */
export const answerPage = (rig: Rig, answer: string): Promise<IsolatedPage> =>
  rig.open(`${STYLE}<div class="answer">${answer}</div><p id="end">End</p>`, CSP);

/** The same with so many originals in view. */
export async function shownAnswer(rig: Rig, answer: string, count: number): Promise<IsolatedPage> {
  const tab = await answerPage(rig, answer);
  await tab.run(UPDATE);
  await tab.until(`${DRAWN}.length === ${count}`);
  return tab;
}

/** Width in px of the text of the first element that the selector finds. */
export const widthOf = (tab: IsolatedPage, selector: string): Promise<number> =>
  tab.page.evaluate((name) => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector(name) ?? document.body);
    return range.getBoundingClientRect().width;
  }, selector);
