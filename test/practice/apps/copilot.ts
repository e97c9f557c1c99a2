import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite, SocketPeer } from '../app-site.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

/** The message that carries a prompt; others set options or answer challenges. */
const Send = z.object({
  event: z.literal('send'),
  conversationId: z.string(),
  mode: z.literal(['chat', 'reasoning', 'smart', 'study', 'search']),
  content: z.array(z.looseObject({ type: z.string(), text: z.optional(z.string()) })),
});

function promptOf({ content }: z.infer<typeof Send>): string {
  return content
    .flatMap(({ type, text }) => (type === 'text' && text !== undefined ? [text] : []))
    .join('\n');
}

/** The answer in pieces, with a correction of the last piece as the service sometimes sends. */
function* answerMessages(text: string): Generator<string> {
  const ids = { messageId: randomUUID(), partId: randomUUID() };
  const message = (event: string, rest: object): string =>
    JSON.stringify({ event, ...ids, ...rest });
  yield message('startMessage', {});
  for (const piece of cutText(text, 12)) yield message('appendText', { text: piece });
  yield message('partCompleted', {});
  yield message('done', {});
}

/** The stand-in for the consumer's Microsoft Copilot: a textarea, and everything over one WebSocket. */
export const copilot: AppSite = {
  app: 'copilot',
  hosts: ['copilot.microsoft.com'],
  editor: 'textarea#userInput',
  send: 'button[data-testid="submit-button"]',
  submit: /^\/c\/api\/chat$/,
  promptIn(data) {
    const message = readJson(Send, data);
    return message && promptOf(message);
  },
  open() {
    const turns = new Turns();
    const accept = (peer: SocketPeer) => {
      peer.send(JSON.stringify({ event: 'connected', requestId: randomUUID() }));
      return async (data: Buffer): Promise<void> => {
        const message = readJson(Send, data);
        if (message === undefined) return;
        const answer = reply(promptOf(message));
        turns.add(peer.headers, promptOf(message), answer);
        peer.send(JSON.stringify({ event: 'received', conversationId: message.conversationId }));
        await peer.stream(answerMessages(answer));
      };
    };
    return {
      routes: [
        kitPage({ app: 'copilot', paths: /^\/(chats\/[\w-]+)?$/ }),
        turns.route,
        {
          method: 'POST',
          path: /^\/c\/api\/start$/,
          answer: (exchange) => exchange.json({ currentConversationId: randomUUID() }),
        },
        {
          method: 'POST',
          path: /^\/c\/api\/attachments$/,
          answer: (exchange) => exchange.json({ id: randomUUID(), url: `/th/id/${randomUUID()}` }),
        },
      ],
      sockets: [{ path: /^\/c\/api\/chat$/, accept }],
    };
  },
};
