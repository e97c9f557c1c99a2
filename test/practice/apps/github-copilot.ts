import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import { chatRoute } from '../chat-route.ts';
import { cutText } from '../cut.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { Turns } from '../turns.ts';

const APIS = ['api.individual.githubcopilot.com', 'api.business.githubcopilot.com'] as const;

const Message = z.looseObject({
  content: z.string(),
  intent: z.literal('conversation'),
  references: z.array(z.unknown()),
  context: z.array(z.unknown()),
  streaming: z.literal(true),
});

function* answerEvents(text: string): Generator<string> {
  const data = (value: object): string => `data: ${JSON.stringify(value)}\n\n`;
  for (const body of cutText(text, 12)) yield data({ type: 'content', body });
  yield data({ type: 'complete', id: randomUUID(), parentMessageID: randomUUID(), references: [] });
}

/** The stand-in for Copilot on github.com: the turn goes to another host, whose name tells the plan. */
export const githubCopilot: AppSite = {
  app: 'github-copilot',
  hosts: ['github.com', ...APIS],
  start: '/copilot',
  editor: 'textarea#copilot-chat-textarea',
  send: 'button[aria-label="Send now"]',
  submit: /^\/github\/chat\/threads\/[\w-]+\/messages$/,
  promptIn: (body) => readJson(Message, body)?.content,
  open() {
    const turns = new Turns();
    return {
      routes: [
        kitPage({
          app: 'github-copilot',
          paths: /^\/copilot(\/c\/[\w-]+)?$/,
          connect: APIS.map((host) => `https://${host}`).join(' '),
        }),
        turns.route,
        {
          method: 'POST',
          path: /^\/github-copilot\/chat\/token$/,
          answer: (exchange) =>
            exchange.json({ token: 'practice', expiration: '2030-01-01T00:00:00Z' }),
        },
        {
          method: 'POST',
          path: /^\/github\/chat\/threads$/,
          answer: (exchange) => exchange.json({ thread_id: randomUUID(), thread: {} }),
        },
        chatRoute(
          {
            path: /^\/github\/chat\/threads\/[\w-]+\/messages$/,
            body: Message,
            promptOf: ({ content }) => content,
            type: 'text/event-stream',
            answer: answerEvents,
          },
          turns,
        ),
      ],
    };
  },
};
