import { pick, pickList, pickText } from '../pick.ts';
import type { Turn } from '../turn.ts';
import { view, type View } from '../view.ts';

async function get(path: string): Promise<unknown> {
  const response = await fetch(path);
  return response.ok ? response.json() : undefined;
}

/** The stored turns of a conversation in order, found by walking its tree from the current end to the root. */
export async function loadTurns(conversation: string): Promise<readonly Turn[]> {
  const stored = await get(`/backend-api/conversation/${conversation}`);
  const turns: Turn[] = [];
  for (let id = pickText(stored, 'current_node'); id !== '';) {
    const node = pick(stored, 'mapping', id);
    const role = pickText(node, 'message', 'author', 'role');
    if (role === 'user' || role === 'assistant') {
      const parts = pickList(node, 'message', 'content', 'parts');
      const text = parts.filter((part) => typeof part === 'string').join('\n');
      turns.push({ role, id, text, state: 'done' });
    }
    id = pickText(node, 'parent');
  }
  return turns.reverse();
}

/** The links of the sidebar. */
export async function loadHistory(): Promise<readonly View[]> {
  const list = await get('/backend-api/conversations?offset=0&limit=28&order=updated');
  return pickList(list, 'items').map((item) =>
    view('li', {}, view('a', { href: `/c/${pickText(item, 'id')}` }, pickText(item, 'title'))),
  );
}

/** Who is signed in. */
export async function loadAccount(): Promise<string> {
  const session = await get('/api/auth/session');
  return `${pickText(session, 'user', 'email')} (${pickText(session, 'account', 'planType')})`;
}
