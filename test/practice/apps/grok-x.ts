import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { chatRoute } from '../chat-route.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { Turns } from '../turns.ts';

/** All turns so far; `sender` 1 is the person. */
const Turn = z.looseObject({
  responses: z.array(z.looseObject({ message: z.string(), sender: z.number() })),
  conversationId: z.string(),
});

const promptOf = ({ responses }: z.infer<typeof Turn>): string =>
  responses.findLast(({ sender }) => sender === 1)?.message ?? '';

function* answerLines(text: string): Generator<string> {
  for (const message of cutText(text, 12))
    yield `${JSON.stringify({ result: { sender: 'ASSISTANT', message } })}\n`;
}

/** The stand-in for Grok inside X: JSON sent as plain text to another host, with the whole conversation in it. */
export const grokX: AppSite = {
  app: 'grok-x',
  hosts: ['x.com', 'grok.x.com'],
  start: '/i/grok',
  editor: 'textarea[placeholder="Ask anything"]',
  send: 'button[aria-label="Grok something"]',
  submit: /^\/2\/grok\/add_response\.json$/,
  promptIn(body) {
    const turn = readJson(Turn, body);
    return turn && promptOf(turn);
  },
  open() {
    const turns = new Turns();
    return {
      routes: [
        kitPage({ app: 'grok-x', paths: /^\/i\/grok(\/[\w-]+)?$/, connect: 'https://grok.x.com' }),
        turns.route,
        chatRoute(
          {
            path: /^\/2\/grok\/add_response\.json$/,
            body: Turn,
            promptOf,
            type: 'application/json',
            answer: answerLines,
          },
          turns,
        ),
      ],
    };
  },
};
