import type { AiApp } from '../../../shared/apps/app.ts';
import { failureBanner, replacedBanner } from '../ui/banner-texts.ts';
import { showBanner } from '../ui/banner.ts';
import type { BackgroundLink } from '../background-link.ts';
import type { Conversation } from '../conversation.ts';
import { settle } from '../settle.ts';
import type { Clearance } from './clearance.ts';
import { findSend, type Editor } from './editor.ts';
import { bare, readText } from './read-text.ts';
import { replaceText } from './write-text.ts';

/** A prompt is asked about again after each change; one that never comes to rest stays. */
const MAX_ROUNDS = 4;

/**
 * Carries a held prompt to its end: asks, lets the user answer, rewrites the editor, reads it again and asks again. Only a text
 * that was read from the editor after the last change and allowed as it stands there is sent.
 */
export function createSender(
  app: AiApp,
  conversation: Conversation,
  link: BackgroundLink,
  clearance: Clearance,
) {
  let busy = false;
  return async (editor: Editor): Promise<void> => {
    if (busy) return;
    busy = true;
    const matter = { subject: 'prompt', channel: 'typed', app: app.title } as const;
    try {
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const text = readText(editor);
        const question = {
          type: 'inspect-text',
          conversation: conversation.current(),
          purpose: 'send',
          channel: 'typed',
          text,
        } as const;
        const verdict = await link.ask(question);
        const settled = await settle(verdict, matter, link);
        if (settled === 'stop') return;
        if (settled === 'again') continue;
        if (verdict.type === 'verdict' && verdict.replacement !== undefined) {
          if (!(await replaceText(editor, verdict.replacement))) return refuse(link);
          showBanner(replacedBanner(verdict.findings, app.title));
          continue;
        }
        if (bare(readText(editor)) !== bare(text)) continue;
        clearance.grant(text);
        resend(editor, app);
        return;
      }
      refuse(link);
    } finally {
      busy = false;
    }
  };
}

/** The editor did not take the rewritten text: what is in it stays there. */
function refuse(link: BackgroundLink): void {
  showBanner(failureBanner('editor-refused'));
  link.tell({ type: 'failed', code: 'editor-refused', channel: 'typed', outcome: 'stopped' });
}

/**
 * Sends as the user did. An app that ignores events made by script keeps the text; the user's own next Enter then goes
 * through, since this text is cleared.
 */
function resend(editor: Editor, app: AiApp): void {
  const button = findSend(app);
  if (button) {
    button.click();
    return;
  }
  const key = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  editor.dispatchEvent(new KeyboardEvent('keydown', key));
}
