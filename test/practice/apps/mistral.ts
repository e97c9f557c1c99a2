import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { cutBytes, cutText } from '../cut.ts';
import type { Exchange } from '../exchange.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

const NewChat = z.object({ '0': z.object({ json: z.looseObject({ content: z.string() }) }) });

const Input = z.union([
  z.string(),
  z.array(z.object({ type: z.literal('text'), text: z.string() })),
]);
const Continue = z.object({
  chatId: z.string(),
  mode: z.literal(['start', 'append', 'retry']),
  messageInput: z.optional(Input),
});

const textOf = (input: z.infer<typeof Input>): string =>
  typeof input === 'string' ? input : input.map(({ text }) => text).join('');

/** A number before each line says what kind it is; 15 carries patches. */
function* answerLines(text: string): Generator<string> {
  const patch = (op: string, path: string, value: unknown): string =>
    `15:${JSON.stringify({ json: { type: 'message', patches: [{ op, path, value }] } })}\n`;
  yield patch('replace', '/contentChunks', [{ type: 'text', text: '' }]);
  for (const piece of cutText(text, 12)) yield patch('append', '/contentChunks/0/text', piece);
}

/** The stand-in for Le Chat: the first prompt makes the conversation in one call, and a second call without it starts the answer. */
export const mistral: AppSite = {
  app: 'mistral',
  hosts: ['chat.mistral.ai'],
  start: '/chat',
  editor: 'div.ProseMirror',
  send: 'button[aria-label="Send question"]',
  submit: /^\/api\/(trpc\/message\.newChat|chat)$/,
  promptIn(body) {
    const first = readJson(NewChat, body);
    if (first !== undefined) return first[0].json.content;
    const input = readJson(Continue, body)?.messageInput;
    return input === undefined ? undefined : textOf(input);
  },
  open() {
    const turns = new Turns();
    const waiting = new Map<string, string>();
    function begin(exchange: Exchange): void {
      const body = readJson(NewChat, exchange.body);
      if (body === undefined) return exchange.json([{ error: { json: { message: 'BAD' } } }], 400);
      const chatId = randomUUID();
      waiting.set(chatId, body[0].json.content);
      exchange.json([{ result: { data: { json: { chatId } } } }]);
    }
    async function answer(exchange: Exchange): Promise<void> {
      const body = readJson(Continue, exchange.body);
      const input = body?.messageInput;
      const prompt = input === undefined ? waiting.get(body?.chatId ?? '') : textOf(input);
      if (prompt === undefined) return exchange.json({ detail: 'Bad Request' }, 400);
      const text = reply(prompt);
      turns.add(exchange.headers, prompt, text);
      await exchange.stream({ 'content-type': 'text/plain' }, cutBytes([...answerLines(text)]));
    }
    return {
      routes: [
        kitPage({
          app: 'mistral',
          paths: /^\/chat(\/[\w-]+)?$/,
          trustedTypes: 'ProseMirrorClipboard',
        }),
        turns.route,
        { method: 'POST', path: /^\/api\/trpc\/message\.newChat$/, answer: begin },
        { method: 'POST', path: /^\/api\/chat$/, answer },
      ],
    };
  },
};
