import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite, SocketPeer } from '../app-site.ts';
import { cutText } from '../cut.ts';
import { dataFrame, framesIn, messageText } from '../gateway-frames.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

const GATEWAY = 'gateway.meta.ai';

const Envelope = z.object({ 'req-id': z.string(), payload: z.base64() });

/** The prompt of a binary message: field 2 of field 2 of the payload. */
function promptIn(data: Buffer): string | undefined {
  for (const content of framesIn(data)) {
    const envelope = readJson(Envelope, content);
    if (envelope) return messageText(Buffer.from(envelope.payload, 'base64'), [2, 2]);
  }
  return undefined;
}

/** One whole view, then what is added to its text. */
function* answerFrames(text: string): Generator<Buffer> {
  const [first = '', ...rest] = cutText(text, 24);
  const sections = [{ view_model: { primitive: { text: first } } }];
  yield dataFrame({ type: 'full', response: { sections } });
  for (const value of rest) {
    const operation = { op: 'delta', path: '/sections/0/view_model/primitive/text', value };
    yield dataFrame({ type: 'patch', operations: [operation] });
  }
  yield dataFrame({ type: 'done' });
}

/** The stand-in for Meta AI: Lexical, a request that prepares with the prompt in it, and binary messages of a WebSocket. */
export const metaAi: AppSite = {
  app: 'meta-ai',
  hosts: ['www.meta.ai', GATEWAY],
  editor: 'div[data-testid="composer-input"]',
  send: 'button[data-testid="composer-send-button"]',
  submit: /^\/ws\/clippy$/,
  promptIn,
  open() {
    const turns = new Turns();
    const accept =
      (peer: SocketPeer) =>
      async (data: Buffer): Promise<void> => {
        const prompt = promptIn(data);
        if (prompt === undefined) return;
        const answer = reply(prompt);
        turns.add(peer.headers, prompt, answer);
        await peer.stream(answerFrames(answer));
      };
    return {
      routes: [
        kitPage({ app: 'meta-ai', paths: /^\/(prompt\/[\w-]+)?$/, connect: `wss://${GATEWAY}` }),
        turns.route,
        {
          method: 'POST',
          path: /^\/api\/graphql$/,
          answer: (exchange) => exchange.json({ data: { warmup: { id: randomUUID() } } }),
        },
      ],
      sockets: [{ path: /^\/ws\/clippy$/, accept }],
    };
  },
};
