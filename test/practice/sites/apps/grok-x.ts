import type { Update } from '../chat.ts';
import { lines } from '../kit/lines.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pickText } from '../pick.ts';

/** The whole conversation goes with every turn. */
const said: { message: string; sender: 1 | 2 }[] = [];

async function ask(
  { text, conversation }: Message,
  update: Update,
  signal: AbortSignal,
): Promise<void> {
  said.push({ message: text, sender: 1 });
  const body = {
    responses: said,
    systemPromptName: '',
    conversationId: conversation,
    returnSearchResults: true,
  };
  const response = await fetch('https://grok.x.com/2/grok/add_response.json', {
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
    credentials: 'include',
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok) throw new Error('The turn was refused.');
  let shown = '';
  for await (const line of lines(response))
    update({ text: (shown += pickText(JSON.parse(line), 'result', 'message')) });
  said.push({ message: shown, sender: 2 });
}

await startChat({
  editor: textareaEditor({ placeholder: 'Ask anything' }),
  send: { attributes: { type: 'submit', 'aria-label': 'Grok something' } },
  user: { attributes: { 'data-testid': 'user-message' } },
  answer: { attributes: { 'data-testid': 'grok-message' } },
  path: (id) => `/i/grok/${id}`,
  ask,
});
