import type { Update } from '../chat.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pickList, pickText } from '../pick.ts';

const API = 'https://appsgenaiserver-pa.clients6.google.com/v1/genai/streamGenerate?key=practice';

async function ask({ text }: Message, update: Update, signal: AbortSignal): Promise<void> {
  const response = await fetch(API, {
    method: 'POST',
    headers: { 'content-type': 'application/json+protobuf' },
    body: JSON.stringify([1, 96, [], [null, [text]]]),
    signal,
  });
  if (!response.ok) throw new Error('The prompt was refused.');
  const pieces = pickList(await response.json()).map((chunk) => pickText(chunk, 1, 0));
  update({ text: pieces.join('') });
}

await startChat({
  editor: textareaEditor({ 'aria-label': 'Ask Gemini' }),
  send: { attributes: { type: 'submit', 'aria-label': 'Send prompt' } },
  user: { attributes: { 'data-turn': 'user' } },
  answer: { attributes: { 'data-turn': 'model' } },
  path: (id) => `/document/${id}`,
  ask,
});
