import * as z from 'zod/mini';
import type { AppSite, SocketPeer } from '../app-site.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

/** SignalR ends every JSON record with this. */
const END = '\u001e';

const Chat = z.object({
  type: z.literal(4),
  target: z.literal('chat'),
  arguments: z.tuple([
    z.looseObject({ message: z.looseObject({ text: z.string(), author: z.literal('user') }) }),
  ]),
});
const Metrics = z.object({ type: z.literal(1), target: z.literal('Metrics') });

/** The prompt of a message that holds the chat record first and the metrics after it; the service drops any other silently. */
function promptIn(data: Buffer): string | undefined {
  const [chat, metrics] = data
    .toString()
    .split(END)
    .map((record) => Buffer.from(record));
  if (chat === undefined || metrics === undefined || readJson(Metrics, metrics) === undefined)
    return undefined;
  return readJson(Chat, chat)?.arguments[0].message.text;
}

/** Snapshots, deltas after the cursor, the whole message at the end. */
function* answerRecords(text: string): Generator<string> {
  const update = (argument: object): string =>
    `${JSON.stringify({ type: 1, target: 'update', arguments: [argument] })}${END}`;
  const message = (sofar: string) => ({
    author: 'bot',
    text: sofar,
    adaptiveCards: [{ body: [{ type: 'TextBlock', text: sofar }] }],
  });
  const [first = '', ...rest] = cutText(text, 40);
  yield update({ messages: [message(first)] });
  for (const piece of rest) yield update({ writeAtCursor: piece });
  yield update({ messages: [message(text)], isLastUpdate: true });
  yield `${JSON.stringify({ type: 2, item: { messages: [message(text)], result: { value: 'Success' } } })}${END}`;
  yield `${JSON.stringify({ type: 3, invocationId: '0' })}${END}`;
}

/** The stand-in for Microsoft 365 Copilot: Lexical, and SignalR records over a WebSocket whose path names user and tenant. */
export const m365Copilot: AppSite = {
  app: 'm365-copilot',
  hosts: ['m365.cloud.microsoft', 'substrate.office.com'],
  start: '/chat',
  editor: '#m365-chat-editor-target-element',
  send: 'button[aria-label="Send"]',
  submit: /^\/m365Copilot\/Chathub\/[\w-]+@[\w-]+$/,
  promptIn,
  open() {
    const turns = new Turns();
    const accept =
      (peer: SocketPeer) =>
      async (data: Buffer): Promise<void> => {
        if (data.toString().startsWith('{"protocol"')) return peer.send(`{}${END}`);
        const prompt = promptIn(data);
        if (prompt === undefined) return;
        const answer = reply(prompt);
        turns.add(peer.headers, prompt, answer);
        await peer.stream(answerRecords(answer));
      };
    return {
      routes: [
        kitPage({
          app: 'm365-copilot',
          paths: /^\/chat(\/conversation\/[\w-]+)?$/,
          connect: 'wss://substrate.office.com https://substrate.office.com',
        }),
        turns.route,
        {
          method: 'POST',
          path: /^\/m365Copilot\/UploadFile$/,
          answer: (exchange) => exchange.json({ docId: 'practice' }),
        },
      ],
      sockets: [{ path: /^\/m365Copilot\/Chathub\//, accept }],
    };
  },
};
