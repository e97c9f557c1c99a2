import type { Update } from '../chat.ts';
import { lines } from '../kit/lines.ts';
import { postJson } from '../kit/post-json.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pickText } from '../pick.ts';

let id = '';

async function ask({ text }: Message, update: Update, signal: AbortSignal): Promise<void> {
  if (id === '') {
    const made = await postJson('/chat/conversation', { model: 'practice', preprompt: '' }, signal);
    id = pickText(await made.json(), 'conversationId');
  }
  const form = new FormData();
  const turn = {
    inputs: text,
    id: crypto.randomUUID(),
    is_retry: false,
    selectedMcpServerNames: [],
    timezone: 'Europe/Paris',
  };
  form.append('data', JSON.stringify(turn));
  const response = await fetch(`/chat/conversation/${id}`, { method: 'POST', body: form, signal });
  if (!response.ok) throw new Error('The turn was refused.');
  let shown = '';
  for await (const line of lines(response)) {
    const value: unknown = JSON.parse(line);
    const type = pickText(value, 'type');
    if (type === 'stream') shown += pickText(value, 'token').replaceAll('\0', '');
    if (type === 'finalAnswer') shown = pickText(value, 'text');
    update({ text: shown });
  }
}

await startChat({
  editor: textareaEditor({ placeholder: 'Ask anything' }),
  send: { attributes: { type: 'submit', 'aria-label': 'Send message' } },
  user: { attributes: { 'data-message-role': 'user' } },
  answer: { attributes: { class: 'prose', 'data-message-role': 'assistant' } },
  path: (conversation) => `/chat/conversation/${conversation}`,
  ask,
});
