import type { Update } from '../chat.ts';
import { postJson } from '../kit/post-json.ts';
import { exchangeMessages, openSocket } from '../kit/socket.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { uploadForm } from '../kit/upload-form.ts';
import { pickText } from '../pick.ts';

/** One socket for the life of the page, opened when it is first needed. */
let connection: Promise<WebSocket> | undefined;

async function connect(): Promise<WebSocket> {
  const session = crypto.randomUUID();
  const socket = await openSocket(
    `wss://${location.host}/c/api/chat?api-version=2&clientSessionId=${session}`,
  );
  const supportedFeatures = ['partial-generated-images'];
  socket.send(JSON.stringify({ event: 'setOptions', supportedFeatures }));
  return socket;
}

async function ask({ text, files }: Message, update: Update, signal: AbortSignal): Promise<void> {
  const start = { timeZone: 'Europe/Vienna', startNewConversation: true };
  const started = await postJson('/c/api/start', start, signal);
  const conversationId = pickText(await started.json(), 'currentConversationId');
  const documents = files.map((attachmentId) => ({ type: 'document', attachmentId }));
  const content = [...documents, { type: 'text', text }];
  const message = { event: 'send', conversationId, content, mode: 'chat', context: {} };
  let shown = '';
  const socket = await (connection ??= connect());
  await exchangeMessages(socket, JSON.stringify(message), (data) => {
    const heard: unknown = JSON.parse(String(data));
    const event = pickText(heard, 'event');
    if (event === 'appendText') update({ text: (shown += pickText(heard, 'text')) });
    if (event === 'replaceText') update({ text: (shown = pickText(heard, 'text')) });
    return event === 'done';
  });
}

await startChat({
  editor: textareaEditor({
    id: 'userInput',
    'data-testid': 'composer-input',
    placeholder: 'Message Copilot',
  }),
  send: {
    attributes: { type: 'submit', 'data-testid': 'submit-button', 'aria-label': 'Submit message' },
  },
  user: { attributes: { 'data-content': 'user-message' } },
  answer: { attributes: { 'data-content': 'ai-message' } },
  path: (id) => `/chats/${id}`,
  ask,
  upload: async (file) => pickText(await uploadForm('/c/api/attachments', file), 'id'),
});
