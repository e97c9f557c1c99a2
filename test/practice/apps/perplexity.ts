import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { chatRoute } from '../chat-route.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { Turns } from '../turns.ts';

/** The prompt stands twice: once for the log of queries, once for the model. */
const Ask = z.object({
  query_str: z.string(),
  params: z.looseObject({
    dsl_query: z.string(),
    version: z.literal('2.18'),
    frontend_uuid: z.string(),
    attachments: z.array(z.string()),
  }),
});

const sse = (event: string, value: unknown): string =>
  `event: ${event}\r\ndata: ${JSON.stringify(value)}\r\n\r\n`;

/** JSON Patches that append chunks to one block, then the whole block: a reader of either gets all of it. */
function* answerEvents(text: string): Generator<string> {
  const ids = { backend_uuid: randomUUID(), context_uuid: randomUUID() };
  const block = (field: object): string =>
    sse('message', {
      ...ids,
      status: 'PENDING',
      blocks: [{ intended_usage: 'ask_text', ...field }],
    });
  const patch = (op: string, path: string, value: unknown): string =>
    block({ diff_block: { field: 'markdown_block', patches: [{ op, path, value }] } });
  yield patch('replace', '', { progress: 'IN_PROGRESS', chunks: [], chunk_starting_offset: 0 });
  for (const [index, piece] of cutText(text, 12).entries())
    yield patch('add', `/chunks/${index}`, piece);
  yield block({ markdown_block: { progress: 'DONE', chunks: [text], answer: text } });
  yield sse('end_of_stream', {});
}

/** The stand-in for Perplexity: Lexical, a prompt in two fields, suggestions that get every keystroke. */
export const perplexity: AppSite = {
  app: 'perplexity',
  hosts: ['www.perplexity.ai', 'ppl-ai-file-upload.s3.amazonaws.com'],
  editor: 'div#ask-input',
  send: 'button[data-testid="submit-button"]',
  submit: /^\/rest\/sse\/perplexity_ask$/,
  promptIn: (body) => readJson(Ask, body)?.params.dsl_query,
  open() {
    const turns = new Turns();
    return {
      routes: [
        kitPage({
          app: 'perplexity',
          paths: /^\/(search\/[\w-]+)?$/,
          connect: 'https://ppl-ai-file-upload.s3.amazonaws.com',
        }),
        turns.route,
        chatRoute(
          {
            path: /^\/rest\/sse\/perplexity_ask$/,
            body: Ask,
            promptOf: ({ params }) => params.dsl_query,
            type: 'text/event-stream',
            answer: answerEvents,
          },
          turns,
        ),
        {
          method: 'POST',
          path: /^\/rest\/autosuggest\/list-autosuggest$/,
          answer: (exchange) => exchange.json({ results: [] }),
        },
        {
          method: 'POST',
          path: /^\/rest\/uploads\/batch_create_upload_urls$/,
          answer(exchange) {
            const key = `user_uploads/${randomUUID()}`;
            const place = {
              s3_bucket_url: 'https://ppl-ai-file-upload.s3.amazonaws.com/',
              fields: { key },
            };
            exchange.json({ results: { file: place } });
          },
        },
        // The bucket, on its own host.
        { method: 'POST', path: /^\/$/, answer: (exchange) => exchange.send(204, {}, '') },
      ],
    };
  },
};
