import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { chatRoute } from '../chat-route.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { Turns } from '../turns.ts';

const Completion = z.object({
  chat_session_id: z.string(),
  parent_message_id: z.nullable(z.number()),
  prompt: z.string(),
  ref_file_ids: z.array(z.string()),
  thinking_enabled: z.boolean(),
  search_enabled: z.boolean(),
});

/** Patches whose path is said once and then holds for what follows. */
function* answerEvents(text: string): Generator<string> {
  const data = (value: object): string => `data: ${JSON.stringify(value)}\n\n`;
  yield 'event: ready\ndata: {}\n\n';
  const fragments = [{ type: 'RESPONSE', content: '' }];
  yield data({ v: { response: { message_id: 2, fragments, thinking_enabled: false } } });
  for (const [index, piece] of cutText(text, 12).entries()) {
    const path = { p: 'response/fragments/-1/content', o: 'APPEND' };
    yield data(index === 0 ? { ...path, v: piece } : { v: piece });
  }
  yield data({ p: 'response/status', o: 'SET', v: 'FINISHED' });
  yield 'event: close\ndata: {}\n\n';
}

/** The stand-in for DeepSeek: a textarea, a send control that is no button, sticky patches. */
export const deepseek: AppSite = {
  app: 'deepseek',
  hosts: ['chat.deepseek.com'],
  editor: 'textarea[placeholder="Message DeepSeek"]',
  send: 'div[role="button"]',
  submit: /^\/api\/v0\/chat\/completion$/,
  promptIn: (body) => readJson(Completion, body)?.prompt,
  open() {
    const turns = new Turns();
    return {
      routes: [
        kitPage({ app: 'deepseek', paths: /^\/(a\/chat\/s\/[\w-]+)?$/ }),
        turns.route,
        chatRoute(
          {
            path: /^\/api\/v0\/chat\/completion$/,
            body: Completion,
            promptOf: ({ prompt }) => prompt,
            type: 'text/event-stream',
            answer: answerEvents,
          },
          turns,
        ),
        {
          method: 'POST',
          path: /^\/api\/v0\/chat_session\/create$/,
          answer: (exchange) =>
            exchange.json({ code: 0, data: { biz_data: { id: randomUUID() } } }),
        },
        {
          method: 'POST',
          path: /^\/api\/v0\/file\/upload_file$/,
          answer: (exchange) =>
            exchange.json({ code: 0, data: { biz_data: { id: `file-${randomUUID()}` } } }),
        },
      ],
    };
  },
};
