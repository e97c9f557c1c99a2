import type { Update } from '../chat.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pickText } from '../pick.ts';
import { serverEvents } from '../sse.ts';

async function ask(
  { text, conversation }: Message,
  update: Update,
  signal: AbortSignal,
): Promise<void> {
  const query = new URLSearchParams({
    q: text,
    domain: 'youchat',
    selectedChatMode: 'default',
    chatId: conversation,
    userFiles: '',
  });
  const response = await fetch(`/api/streamingSearch?${query}`, { signal });
  if (!response.ok) throw new Error('The question was refused.');
  let shown = '';
  for await (const { event, data } of serverEvents(response)) {
    if (event === 'youChatToken') update({ text: (shown += pickText(JSON.parse(data), event)) });
  }
}

await startChat({
  editor: textareaEditor({ id: 'search-input-textarea', placeholder: 'Ask or search anything' }),
  send: { attributes: { type: 'submit', 'data-testid': 'qb_submit_button', 'aria-label': 'Send' } },
  user: { attributes: { 'data-testid': 'youchat-question' } },
  answer: { attributes: { 'data-testid': 'youchat-answer' } },
  path: (id) => `/search/${id}`,
  ask,
});
