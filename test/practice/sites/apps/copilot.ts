import type { Update } from '../chat.ts';
import { postJson } from '../kit/post-json.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pickText } from '../pick.ts';

/** One socket for the life of the page, opened when it is first needed. */
let connection: Promise<WebSocket> | undefined;

function connect(): Promise<WebSocket> {
  const socket = new WebSocket(
    `wss://${location.host}/c/api/chat?api-version=2&clientSessionId=${crypto.randomUUID()}`,
  );
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => {
      socket.send(
        JSON.stringify({ event: 'setOptions', supportedFeatures: ['partial-generated-images'] }),
      );
      resolve(socket);
    });
    socket.addEventListener('error', () => reject(new Error('There is no connection.')));
  });
}

async function ask({ text, files }: Message, update: Update, signal: AbortSignal): Promise<void> {
  const started = await postJson(
    '/c/api/start',
    { timeZone: 'Europe/Vienna', startNewConversation: true },
    signal,
  );
  const conversationId = pickText(await started.json(), 'currentConversationId');
  const socket = await (connection ??= connect());
  const documents = files.map((attachmentId) => ({ type: 'document', attachmentId }));
  const content = [...documents, { type: 'text', text }];
  let shown = '';
  await new Promise<void>((resolve, reject) => {
    const hear = ({ data }: MessageEvent): void => {
      const message: unknown = JSON.parse(String(data));
      const event = pickText(message, 'event');
      if (event === 'appendText') update({ text: (shown += pickText(message, 'text')) });
      if (event === 'replaceText') update({ text: (shown = pickText(message, 'text')) });
      if (event !== 'done') return;
      socket.removeEventListener('message', hear);
      resolve();
    };
    socket.addEventListener('message', hear);
    // A message that is stopped on its way gets no answer; the real page gives up after a while too.
    setTimeout(() => reject(new Error('No answer came.')), 8000);
    socket.send(
      JSON.stringify({ event: 'send', conversationId, content, mode: 'chat', context: {} }),
    );
  });
}

async function upload(file: File): Promise<string> {
  const form = new FormData();
  form.append('file', file);
  const response = await fetch('/c/api/attachments', { method: 'POST', body: form });
  if (!response.ok) throw new Error('The file was refused.');
  return pickText(await response.json(), 'id');
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
  upload,
});
