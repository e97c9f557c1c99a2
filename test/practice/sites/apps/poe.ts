import type { Update } from '../chat.ts';
import { openSocket } from '../kit/socket.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { textareaEditor } from '../kit/textarea-editor.ts';
import { pick, pickList, pickText } from '../pick.ts';

const FORM_KEY = 'practice';
let connection: Promise<WebSocket> | undefined;

/** The tag binds the body, so that nothing may change it on its way. */
async function tagOf(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body + FORM_KEY));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function send(text: string, signal: AbortSignal): Promise<void> {
  const source = { sourceType: 'chat_input', chatInputMetadata: { useVoiceRecord: false } };
  const variables = {
    bot: 'practice',
    query: text,
    chatId: null,
    attachments: [],
    clientNonce: crypto.randomUUID(),
    source,
  };
  const body = JSON.stringify({
    queryName: 'SendMessageMutation',
    variables,
    extensions: { hash: 'practice' },
  });
  const headers = {
    'content-type': 'application/json',
    'poe-formkey': FORM_KEY,
    'poe-tag-id': await tagOf(body),
  };
  const response = await fetch('/api/gql_POST', { method: 'POST', headers, body, signal });
  if (!response.ok) throw new Error('The message was refused.');
}

async function ask({ text }: Message, update: Update, signal: AbortSignal): Promise<void> {
  const socket = await (connection ??= openSocket(
    'wss://tch1.tch.quora.com/up/box/updates?channel=practice',
  ));
  const answer = new Promise<void>((resolve) => {
    const hear = ({ data }: MessageEvent): void => {
      for (const message of pickList(JSON.parse(String(data)), 'messages')) {
        const added = pick(JSON.parse(String(message)), 'payload', 'data', 'messageAdded');
        update({ text: pickText(added, 'text') });
        if (pickText(added, 'state') !== 'complete') continue;
        socket.removeEventListener('message', hear);
        resolve();
      }
    };
    socket.addEventListener('message', hear);
  });
  await send(text, signal);
  await answer;
}

await startChat({
  editor: textareaEditor({ class: 'GrowingTextArea_textArea__practice', placeholder: 'Message' }),
  send: {
    attributes: { type: 'submit', 'data-button-send': 'true', 'aria-label': 'Send message' },
  },
  user: { attributes: { class: 'Message_rightSideMessageBubble__practice' } },
  answer: { attributes: { class: 'Message_leftSideMessageBubble__practice' } },
  path: (id) => `/chat/${id}`,
  ask,
});
