import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { cutBytes, cutText } from '../cut.ts';
import type { Exchange } from '../exchange.ts';
import { formField } from '../form-field.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

/** The part `data` of the form. */
const Turn = z.looseObject({ inputs: z.string(), is_retry: z.boolean() });

function promptIn(body: Buffer): string | undefined {
  const data = formField(body, 'data');
  return data === undefined ? undefined : readJson(Turn, Buffer.from(data))?.inputs;
}

/** Tokens filled up with NUL, as the service hides their lengths, then the final answer. */
function* answerLines(text: string): Generator<string> {
  const line = (value: object): string => `${JSON.stringify(value)}\n`;
  yield line({ type: 'status', status: 'started' });
  for (const token of cutText(text, 12))
    yield line({ type: 'stream', token: token.padEnd(16, '\0') });
  yield line({ type: 'finalAnswer', text, interrupted: false });
}

/** The stand-in for HuggingChat: a form whose part `data` is JSON. */
export const huggingchat: AppSite = {
  app: 'huggingchat',
  hosts: ['huggingface.co'],
  start: '/chat/',
  editor: 'textarea[placeholder="Ask anything"]',
  send: 'button[aria-label="Send message"]',
  submit: /^\/chat\/conversation\/[\w-]+$/,
  promptIn,
  open() {
    const turns = new Turns();
    async function converse(exchange: Exchange): Promise<void> {
      const prompt = promptIn(exchange.body);
      if (prompt === undefined) return exchange.json({ message: 'Invalid request' }, 400);
      const text = reply(prompt);
      turns.add(exchange.headers, prompt, text);
      await exchange.stream(
        { 'content-type': 'application/jsonl' },
        cutBytes([...answerLines(text)]),
      );
    }
    return {
      routes: [
        kitPage({ app: 'huggingchat', paths: /^\/chat\/(conversation\/[\w-]+)?$/ }),
        turns.route,
        {
          method: 'POST',
          path: /^\/chat\/conversation$/,
          answer: (exchange) => exchange.json({ conversationId: randomUUID().slice(0, 24) }),
        },
        { method: 'POST', path: /^\/chat\/conversation\/[\w-]+$/, answer: converse },
      ],
    };
  },
};
