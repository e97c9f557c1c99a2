import type { Update } from '../chat.ts';
import { exchangeMessages, openSocket } from '../kit/socket.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pick, pickText } from '../pick.ts';

let connection: Promise<WebSocket> | undefined;

async function ask({ text, conversation }: Message, update: Update): Promise<void> {
  const socket = await (connection ??= openSocket('wss://neo.character.ai/ws/'));
  const turn = {
    turn_key: { turn_id: crypto.randomUUID(), chat_id: conversation },
    author: { author_id: '1', is_human: true },
    candidates: [{ candidate_id: crypto.randomUUID(), raw_content: text }],
  };
  const payload = { num_candidates: 1, character_id: 'practice', turn };
  const message = { command: 'create_and_generate_turn', request_id: crypto.randomUUID(), payload };
  await exchangeMessages(socket, JSON.stringify(message), (data) => {
    const candidate = pick(JSON.parse(String(data)), 'turn', 'candidates', 0);
    update({ text: pickText(candidate, 'raw_content') });
    return pick(candidate, 'is_final') === true;
  });
}

await startChat({
  editor: textareaEditor({ placeholder: 'Message Practice...' }),
  send: { attributes: { type: 'submit', 'aria-label': 'Send a message...' } },
  user: { attributes: { 'data-testid': 'human-message' } },
  answer: { attributes: { 'data-testid': 'completed-message' } },
  path: (id) => `/chat/${id}`,
  ask,
});
