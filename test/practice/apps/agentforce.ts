import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { chatRoute } from '../chat-route.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { Turns } from '../turns.ts';

const Message = z.object({
  message: z.object({ sequenceId: z.number(), type: z.literal('Text'), text: z.string() }),
  variables: z.array(z.unknown()),
});

function* answerEvents(text: string): Generator<string> {
  const event = (name: string, message: object): string =>
    `event: ${name}\ndata: ${JSON.stringify({ timestamp: 0, message })}\n\n`;
  for (const [index, piece] of cutText(text, 12).entries())
    yield event('TEXT_CHUNK', { type: 'TextChunk', offset: index, message: piece });
  yield event('INFORM', { type: 'Inform', message: text });
  yield event('END_OF_TURN', { type: 'EndOfTurn' });
}

/** The stand-in for a page that talks to Agentforce by its documented Agent API. */
export const agentforce: AppSite = {
  app: 'agentforce',
  hosts: ['practice.my.salesforce.com', 'api.salesforce.com'],
  start: '/agent',
  editor: 'textarea[aria-label="Describe your task or ask a question"]',
  send: 'button[title="Send"]',
  submit: /^\/einstein\/ai-agent\/v1\/sessions\/[\w-]+\/messages\/stream$/,
  promptIn: (body) => readJson(Message, body)?.message.text,
  open() {
    const turns = new Turns();
    return {
      routes: [
        kitPage({
          app: 'agentforce',
          paths: /^\/agent(\/[\w-]+)?$/,
          connect: 'https://api.salesforce.com',
        }),
        turns.route,
        {
          method: 'POST',
          path: /^\/einstein\/ai-agent\/v1\/agents\/[\w-]+\/sessions$/,
          answer: (exchange) => exchange.json({ sessionId: randomUUID(), messages: [] }),
        },
        chatRoute(
          {
            path: /^\/einstein\/ai-agent\/v1\/sessions\/[\w-]+\/messages\/stream$/,
            body: Message,
            promptOf: ({ message }) => message.text,
            type: 'text/event-stream',
            answer: answerEvents,
          },
          turns,
        ),
      ],
    };
  },
};
