import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { chatRoute } from '../chat-route.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { Turns } from '../turns.ts';

const API = 'appsgenaiserver-pa.clients6.google.com';

/** Context code (1 is Docs), operation code, and the prompt at a place of our choosing: no capture shows the real one. */
const Generate = z.tuple([
  z.literal(1),
  z.literal(96),
  z.array(z.unknown()),
  z.tuple([z.null(), z.tuple([z.string()])]),
]);

const promptOf = (body: z.infer<typeof Generate>): string => body[3][1][0];

function* answerChunks(text: string): Generator<string> {
  yield '[';
  for (const [index, piece] of cutText(text, 20).entries())
    yield `${index === 0 ? '' : ','}${JSON.stringify([null, [piece]])}`;
  yield ']';
}

/** The stand-in for Gemini in the side panel of Google Docs: JSON arrays to another host, whose places nobody has documented. */
export const workspaceGemini: AppSite = {
  app: 'workspace-gemini',
  hosts: ['docs.google.com', API],
  start: '/document/practice',
  editor: 'textarea[aria-label="Ask Gemini"]',
  send: 'button[aria-label="Send prompt"]',
  submit: /^\/v1\/genai\/streamGenerate$/,
  promptIn(body) {
    const request = readJson(Generate, body);
    return request && promptOf(request);
  },
  open() {
    const turns = new Turns();
    return {
      routes: [
        kitPage({
          app: 'workspace-gemini',
          paths: /^\/document\/[\w-]+$/,
          connect: `https://${API}`,
        }),
        turns.route,
        chatRoute(
          {
            path: /^\/v1\/genai\/streamGenerate$/,
            body: Generate,
            promptOf,
            type: 'application/json+protobuf',
            answer: answerChunks,
          },
          turns,
        ),
      ],
    };
  },
};
