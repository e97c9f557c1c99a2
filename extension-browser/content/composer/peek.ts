import type { BackgroundLink } from '../background-link.ts';
import type { Conversation } from '../conversation.ts';
import type { Clearance } from './clearance.ts';
import type { Editor } from './editor.ts';
import { readText } from './read-text.ts';

/** Shorter than the pause before Enter, longer than the pause between two keys. */
const PAUSE_MS = 120;

/**
 * Asks about the text ahead of time, while the user still writes. When nothing is wrong with it, the user's own Enter goes
 * through unheld: no delay, and no event made by script that an app might ignore.
 */
export function createPeek(conversation: Conversation, link: BackgroundLink, clearance: Clearance) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (editor: Editor): Promise<void> => {
    const text = readText(editor);
    if (text.trim() === '') return;
    const verdict = await link.ask({
      type: 'inspect-text',
      conversation: conversation.current(),
      purpose: 'peek',
      channel: 'typed',
      text,
    });
    const isQuiet =
      verdict.type === 'verdict' && (verdict.action === 'allow' || verdict.action === 'log');
    if (isQuiet && verdict.replacement === undefined) clearance.grant(text);
  };
  return (editor: Editor): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(editor), PAUSE_MS);
  };
}
