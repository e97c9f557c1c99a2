import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AppSite } from '../app-site.ts';
import type { Exchange } from '../exchange.ts';
import { kitPage } from '../kit-page.ts';
import { readJson } from '../read-json.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

const API = 'api.securitycopilot.microsoft.com';
const Prompt = z.looseObject({
  promptType: z.literal('Prompt'),
  content: z.string(),
  sessionId: z.string(),
});

/** The stand-in for Microsoft Security Copilot: no stream; the page asks again until the evaluation is done. */
export const securityCopilot: AppSite = {
  app: 'security-copilot',
  hosts: ['securitycopilot.microsoft.com', API],
  editor: 'textarea[aria-label="Ask a question"]',
  send: 'button[aria-label="Submit"]',
  submit: /^\/geo\/\w+\/sessions\/[\w-]+\/prompts$/,
  promptIn: (body) => readJson(Prompt, body)?.content,
  open() {
    const turns = new Turns();
    const answers = new Map<string, { text: string; polls: number }>();
    function prompt(exchange: Exchange): void {
      const body = readJson(Prompt, exchange.body);
      if (body === undefined) return exchange.json({ error: 'BadRequest' }, 400);
      const promptId = randomUUID();
      const text = reply(body.content);
      answers.set(promptId, { text, polls: 0 });
      turns.add(exchange.headers, body.content, text);
      exchange.json({ promptId });
    }
    function evaluation(exchange: Exchange, id: string): void {
      const answer = answers.get(id);
      if (answer === undefined) return exchange.json({ error: 'NotFound' }, 404);
      answer.polls += 1;
      const isDone = answer.polls > 2;
      exchange.json({
        state: isDone ? 'Completed' : 'Running',
        result: isDone ? { content: answer.text } : null,
      });
    }
    return {
      routes: [
        kitPage({
          app: 'security-copilot',
          paths: /^\/(sessions\/[\w-]+)?$/,
          connect: `https://${API}`,
        }),
        turns.route,
        {
          method: 'POST',
          path: /^\/geo\/\w+\/sessions$/,
          answer: (exchange) => exchange.json({ sessionId: randomUUID() }),
        },
        { method: 'POST', path: /^\/geo\/\w+\/sessions\/[\w-]+\/prompts$/, answer: prompt },
        {
          method: 'POST',
          path: /^\/geo\/\w+\/sessions\/[\w-]+\/prompts\/(?<id>[\w-]+)\/evaluations$/,
          answer: (exchange, { id = '' }) => exchange.json({ evaluation: { evaluationId: id } }),
        },
        {
          method: 'GET',
          path: /^\/geo\/\w+\/sessions\/[\w-]+\/prompts\/(?<id>[\w-]+)\/evaluations\/[\w-]+$/,
          answer: (exchange, { id = '' }) => evaluation(exchange, id),
        },
      ],
    };
  },
};
