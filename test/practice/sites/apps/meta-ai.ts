import type { Update } from '../chat.ts';
import { lexicalEditor } from '../kit/lexical-editor.ts';
import { postJson } from '../kit/post-json.ts';
import { exchangeMessages, openSocket } from '../kit/socket.ts';
import { startChat, type Message } from '../kit/start-chat.ts';
import { pickText } from '../pick.ts';

const HEADER = 6;
let connection: Promise<WebSocket> | undefined;

/** A length-delimited field of a protobuf message. */
function field(number: number, value: Uint8Array): Uint8Array {
  const length: number[] = [];
  for (let rest = value.length; ; rest = Math.floor(rest / 128)) {
    length.push(rest < 128 ? rest : (rest % 128) | 0x80);
    if (rest < 128) break;
  }
  return new Uint8Array([number * 8 + 2, ...length, ...value]);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The message of a turn: JSON with a protobuf payload in base64, in a binary frame. */
function turnFrame(text: string, conversation: string): Uint8Array<ArrayBuffer> {
  const place = field(1, field(4, utf8(`c.${conversation}`)));
  const payload = [...place, ...field(2, field(2, utf8(text)))];
  const json = JSON.stringify({
    'req-id': crypto.randomUUID(),
    payload: btoa(String.fromCharCode(...payload)),
  });
  const content = [1, 0x80, ...utf8(json)];
  const size = [content.length & 0xff, (content.length >> 8) & 0xff, content.length >> 16];
  return new Uint8Array([0x0d, 0, 0, ...size, ...content]);
}

async function connect(): Promise<WebSocket> {
  const socket = await openSocket('wss://gateway.meta.ai/ws/clippy?x-dgw-appid=practice');
  socket.binaryType = 'arraybuffer';
  return socket;
}

async function ask(
  { text, conversation, isFirst }: Message,
  update: Update,
  signal: AbortSignal,
): Promise<void> {
  const variables = {
    content: text,
    conversationId: `c.${conversation}`,
    isNewConversation: isFirst,
    mode: 'think_fast',
  };
  await postJson('/api/graphql', { doc_id: '1', variables }, signal);
  const socket = await (connection ??= connect());
  let shown = '';
  await exchangeMessages(socket, turnFrame(text, conversation), (data) => {
    if (!(data instanceof ArrayBuffer)) throw new RangeError('A message of another kind.');
    const value: unknown = JSON.parse(new TextDecoder().decode(data.slice(HEADER + 2)));
    shown = pickText(value, 'response', 'sections', 0, 'view_model', 'primitive', 'text') || shown;
    update({ text: (shown += pickText(value, 'operations', 0, 'value')) });
    return pickText(value, 'type') === 'done';
  });
}

await startChat({
  editor: lexicalEditor({ 'data-testid': 'composer-input', 'aria-label': 'Ask Meta AI anything' }),
  send: {
    attributes: { type: 'submit', 'data-testid': 'composer-send-button', 'aria-label': 'Send' },
  },
  user: { attributes: { 'data-testid': 'user-message' } },
  answer: { attributes: { 'data-testid': 'assistant-message' } },
  path: (id) => `/prompt/${id}`,
  ask,
});
