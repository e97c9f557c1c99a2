import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { cutBytes, cutText } from '../cut.ts';
import type { Exchange } from '../exchange.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

const API = 'alkalimakersuite-pa.clients6.google.com';
const SERVICE = 'google.internal.alkali.applications.makersuite.v1.MakerSuiteService';

const Part = z.tuple([z.null(), z.string()]);
const Turn = z.tuple([z.array(Part), z.literal(['user', 'model'])]);
const Generate = z.tuple(
  [z.string(), z.array(Turn), z.null(), z.unknown(), z.string()],
  z.unknown(),
);

const textsOf = (body: z.infer<typeof Generate>): readonly string[] =>
  body[1].flatMap(([parts]) => parts.map(([, text]) => text));

/** The snapshot binds every text of the body: one that was rewritten on its way is refused, as the real service refuses it. */
function isSigned(body: z.infer<typeof Generate>): boolean {
  const digest = createHash('sha256').update(textsOf(body).join('')).digest('base64');
  return body[4] === `!${digest}`;
}

const promptOf = (body: z.infer<typeof Generate>): string => textsOf(body).at(-1) ?? '';

/** One JSON array that grows by a chunk at a time. */
function* answerChunks(text: string): Generator<string> {
  yield '[[';
  for (const [index, piece] of cutText(text, 12).entries())
    yield `${index === 0 ? '' : ','}${JSON.stringify([[[[[[null, piece]], 'model']]]])}`;
  yield ']]';
}

/** The stand-in for Google AI Studio: JSON arrays over XMLHttpRequest, and a body that may not be rewritten. */
export const aiStudio: AppSite = {
  app: 'ai-studio',
  hosts: ['aistudio.google.com', API],
  start: '/prompts/new_chat',
  editor: 'ms-autosize-textarea textarea',
  send: 'button.run-button',
  submit: /\/GenerateContent$/,
  promptIn(body) {
    const request = readJson(Generate, body);
    return request && promptOf(request);
  },
  open() {
    const turns = new Turns();
    async function generate(exchange: Exchange): Promise<void> {
      const body = readJson(Generate, exchange.body);
      if (body === undefined || !isSigned(body))
        return exchange.json([null, [7, 'The caller does not have permission']], 403);
      const text = reply(promptOf(body));
      turns.add(exchange.headers, promptOf(body), text);
      await exchange.stream(
        { 'content-type': 'application/json+protobuf' },
        cutBytes([...answerChunks(text)]),
      );
    }
    return {
      routes: [
        kitPage({ app: 'ai-studio', paths: /^\/prompts\/[\w-]+$/, connect: `https://${API}` }),
        turns.route,
        {
          method: 'POST',
          path: new RegExp(`^/\\$rpc/${SERVICE}/GenerateContent$`),
          answer: generate,
        },
        {
          method: 'POST',
          path: new RegExp(`^/\\$rpc/${SERVICE}/CountTokens$`),
          answer: (exchange) => exchange.json([exchange.body.length]),
        },
      ],
    };
  },
};
