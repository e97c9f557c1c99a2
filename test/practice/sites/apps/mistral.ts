import type { Update } from '../chat.ts';
import { lines } from '../kit/lines.ts';
import { postJson } from '../kit/post-json.ts';
import { proseMirrorEditor } from '../kit/prosemirror-editor.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { pickList, pickText } from '../pick.ts';

let chatId = '';

async function begin(content: string, signal: AbortSignal): Promise<void> {
  const json = { content, chatId: null, agentId: null, files: [], features: [], incognito: false };
  const body = { '0': { json, meta: { values: { agentId: ['undefined'] } } } };
  const made = await postJson('/api/trpc/message.newChat?batch=1', body, signal);
  const [first] = pickList(await made.json());
  chatId = pickText(first, 'result', 'data', 'json', 'chatId');
}

async function ask({ text }: Message, update: Update, signal: AbortSignal): Promise<void> {
  const isFirst = chatId === '';
  if (isFirst) await begin(text, signal);
  const turn = isFirst
    ? { chatId, mode: 'start' }
    : {
        chatId,
        mode: 'append',
        messageInput: [{ type: 'text', text }],
        messageId: crypto.randomUUID(),
      };
  const common = {
    messageFiles: [],
    features: [],
    clientPromptData: { userTimezone: 'Europe/Paris' },
  };
  let shown = '';
  for await (const line of lines(await postJson('/api/chat', { ...turn, ...common }, signal))) {
    const body: unknown = JSON.parse(line.slice(line.indexOf(':') + 1));
    for (const patch of pickList(body, 'json', 'patches'))
      if (pickText(patch, 'op') === 'append') update({ text: (shown += pickText(patch, 'value')) });
  }
}

await startChat({
  editor: proseMirrorEditor({ 'aria-label': 'Ask Le Chat' }),
  send: { attributes: { type: 'submit', 'aria-label': 'Send question' } },
  user: { attributes: { 'data-message-author-role': 'user' } },
  answer: { attributes: { 'data-message-author-role': 'assistant' } },
  path: (id) => `/chat/${id}`,
  ask,
});
