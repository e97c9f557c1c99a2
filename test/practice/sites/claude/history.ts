import { pickList, pickText } from '../pick.ts';
import type { Turn } from '../turn.ts';
import { view, type View } from '../view.ts';
import { organisation } from './requests.ts';

async function get(path: string): Promise<unknown> {
  const response = await fetch(`/api/organizations${path}`);
  return response.ok ? response.json() : undefined;
}

/** The stored turns of a conversation. */
export async function loadTurns(conversation: string): Promise<readonly Turn[]> {
  const path = `/${organisation()}/chat_conversations/${conversation}`;
  const stored = await get(`${path}?tree=True&rendering_mode=messages`);
  return pickList(stored, 'chat_messages').map((message) => ({
    role: pickText(message, 'sender') === 'human' ? 'user' : 'assistant',
    id: pickText(message, 'uuid'),
    text: pickList(message, 'content')
      .map((part) => pickText(part, 'text'))
      .join(''),
    state: 'done',
  }));
}

/** The links of the sidebar. */
export async function loadHistory(): Promise<readonly View[]> {
  const list = await get(`/${organisation()}/chat_conversations`);
  return pickList(list).map((item) =>
    view('li', {}, view('a', { href: `/chat/${pickText(item, 'uuid')}` }, pickText(item, 'name'))),
  );
}

/** The organisation that is signed in. */
export async function loadAccount(): Promise<string> {
  const [first] = pickList(await get(''));
  return `${pickText(first, 'name')} (${pickText(first, 'raven_type')})`;
}
