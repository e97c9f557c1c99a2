import type { AppSite } from '../app-site.ts';
import { cutBytes, cutText } from '../cut.ts';
import type { Exchange } from '../exchange.ts';
import { kitPage } from '../kit-page.ts';
import { reply } from '../reply.ts';
import { Turns } from '../turns.ts';

function* answerEvents(text: string): Generator<string> {
  const event = (name: string, value: object): string =>
    `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`;
  for (const youChatToken of cutText(text, 12)) yield event('youChatToken', { youChatToken });
  yield event('done', {});
}

/** The stand-in for You.com: the prompt stands in the address of a GET. */
export const you: AppSite = {
  app: 'you',
  hosts: ['you.com'],
  editor: 'textarea#search-input-textarea',
  send: 'button[data-testid="qb_submit_button"]',
  submit: /^\/api\/streamingSearch$/,
  promptIn: (_, url) => url.searchParams.get('q') ?? undefined,
  open() {
    const turns = new Turns();
    async function search(exchange: Exchange): Promise<void> {
      const prompt = exchange.url.searchParams.get('q');
      if (prompt === null) return exchange.json({ error: 'Bad Request' }, 400);
      const text = reply(prompt);
      turns.add(exchange.headers, prompt, text);
      await exchange.stream(
        { 'content-type': 'text/event-stream' },
        cutBytes([...answerEvents(text)]),
      );
    }
    return {
      routes: [
        kitPage({ app: 'you', paths: /^\/(search\/[\w-]+)?$/ }),
        turns.route,
        { method: 'GET', path: /^\/api\/streamingSearch$/, answer: search },
      ],
    };
  },
};
