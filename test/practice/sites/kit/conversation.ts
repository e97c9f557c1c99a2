import { pickList, pickText } from '../pick.ts';
import type { Turn } from '../turn.ts';

/** A page with an id at the end of its path shows the conversation of that id. */
const opened = /\/([0-9a-f]{8}-[0-9a-f-]{27})$/.exec(location.pathname)?.[1];

export const isReopened = opened !== undefined;

/** The conversation of this page. A cookie names it to the server, so that requests hold only what the real app puts in them. */
export const conversation: string = opened ?? crypto.randomUUID();
document.cookie = `practice_chat=${conversation}; Path=/; Secure; SameSite=Strict`;

/** What was said before the reload. */
export async function storedTurns(): Promise<readonly Turn[]> {
  const response = await fetch('/practice/turns');
  return pickList(await response.json()).map((turn, index) => ({
    role: pickText(turn, 'role') === 'user' ? 'user' : 'assistant',
    id: `turn-${index}`,
    text: pickText(turn, 'text'),
    state: 'done',
  }));
}
