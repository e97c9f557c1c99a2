import type { Update } from '../chat.ts';
import { lexicalEditor } from '../kit/lexical-editor.ts';
import { practiceAccount } from '../kit/practice-account.ts';
import { exchangeMessages, openSocket } from '../kit/socket.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { pick, pickText } from '../pick.ts';

const END = '\u001e';
const USER = '7c1d3a52-90e4-4f0b-8a67-5b2f1e3d4c6a';
/** Of a made-up company, or that of all personal accounts. */
const TENANT =
  practiceAccount() === 'personal'
    ? '9188040d-6c67-4c5b-b112-36a304b66dad'
    : 'd2b6f0a8-3c41-4e95-b7d0-1f8a9c2e6b53';

let connection: Promise<WebSocket> | undefined;

async function connect(conversation: string): Promise<WebSocket> {
  const query = new URLSearchParams({
    ConversationId: conversation,
    source: 'officeweb',
    product: 'Office',
    licenseType: 'Premium',
  });
  const socket = await openSocket(
    `wss://substrate.office.com/m365Copilot/Chathub/${USER}@${TENANT}?${query}`,
  );
  await exchangeMessages(socket, `{"protocol":"json","version":1}${END}`, () => true);
  return socket;
}

function record(text: string, conversationId: string): string {
  const message = {
    author: 'user',
    inputMethod: 'Keyboard',
    text,
    messageType: 'Chat',
    requestId: crypto.randomUUID(),
    entityAnnotationTypes: ['People', 'File', 'Event', 'Email', 'TeamsMessage'],
  };
  const argument = {
    source: 'officeweb',
    conversationId,
    streamingMode: 'ConciseWithPadding',
    isStartOfSession: true,
    message,
    tone: 'Magic',
  };
  return (
    JSON.stringify({ type: 4, target: 'chat', invocationId: '0', arguments: [argument] }) + END
  );
}

async function ask({ text, conversation }: Message, update: Update): Promise<void> {
  const socket = await (connection ??= connect(conversation));
  const metrics = {
    type: 1,
    target: 'Metrics',
    arguments: [{ clientTimestamp: new Date().toISOString() }],
  };
  let shown = '';
  // Both records in one call: the service drops a turn that comes without its metrics.
  const data = record(text, conversation) + JSON.stringify(metrics) + END;
  await exchangeMessages(socket, data, (heard) => {
    for (const part of String(heard).split(END).filter(Boolean)) {
      const value: unknown = JSON.parse(part);
      if (pick(value, 'type') === 3) return true;
      const argument = pick(value, 'arguments', 0);
      const whole = pickText(argument, 'messages', 0, 'text');
      shown = whole || shown + pickText(argument, 'writeAtCursor');
      update({ text: shown });
    }
    return false;
  });
}

await startChat({
  editor: lexicalEditor({ id: 'm365-chat-editor-target-element', 'aria-label': 'Message Copilot' }),
  send: { attributes: { type: 'submit', class: 'fai-SendButton', 'aria-label': 'Send' } },
  user: { attributes: { 'data-testid': 'chatQuestion' } },
  answer: { attributes: { 'data-testid': 'markdown-reply' } },
  path: (id) => `/chat/conversation/${id}`,
  ask,
});
