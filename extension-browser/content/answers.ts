import type { AiApp } from '../../shared/apps/app.ts';
import { isPageOf } from '../../shared/apps/request-rule.ts';
import type { BackgroundLink } from './background-link.ts';
import type { Conversation } from './conversation.ts';
import { answerBanner } from './ui/banner-texts.ts';
import { showBanner } from './ui/banner.ts';

/** An answer that stayed the same from one look to the next is complete. */
const LOOK_MS = 1500;

/** More is no answer; the beginning is looked at. */
const MAX_LENGTH = 200_000;

/**
 * Looks at answers when they are complete, and says beside the page what the rules found in them. Text that nobody sees is read as
 * well. Cost: one look at the texts of the answers after something on the page has changed, at most every 1.5 s.
 */
export function watchAnswers(app: AiApp, conversation: Conversation, link: BackgroundLink): void {
  const before = new WeakMap<Element, string>();
  const asked = new WeakMap<Element, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (text: string): Promise<void> => {
    const question = {
      type: 'inspect-answer',
      conversation: conversation.current(),
      text,
    } as const;
    const verdict = await link.ask(question);
    if (verdict.type !== 'verdict' || verdict.action === 'allow' || verdict.action === 'log')
      return;
    showBanner(answerBanner(verdict, app.title));
  };

  const look = (): void => {
    timer = undefined;
    const { answer } = app.composer;
    if (answer.length === 0 || !isPageOf(app, location.pathname)) return;
    let isMoving = false;
    for (const element of document.querySelectorAll(answer.join(','))) {
      const text = element.textContent.slice(0, MAX_LENGTH);
      if (text.trim() === '' || asked.get(element) === text) continue;
      if (before.get(element) === text) {
        asked.set(element, text);
        void ask(text);
      } else {
        before.set(element, text);
        isMoving = true;
      }
    }
    if (isMoving) plan();
  };
  const plan = (): void => {
    timer ??= setTimeout(look, LOOK_MS);
  };
  // The document node outlives `document.open`.
  const options = { subtree: true, childList: true, characterData: true };
  new MutationObserver(plan).observe(document, options);
}
