import { randomBytes } from 'node:crypto';
import { cutBytes } from './cut.ts';
import type { Exchange } from './exchange.ts';
import { readCalls, readTurn, type Call } from './gemini-body.ts';
import { GeminiConversations } from './gemini-conversations.ts';
import { answerFrames } from './gemini-stream.ts';
import { googleFrame, GUARD_LINE } from './google-frames.ts';
import { sendPage } from './page.ts';
import { reply } from './reply.ts';
import type { Route } from './route.ts';

const FRAMED = { 'content-type': 'application/json; charset=utf-8' };
const hex = (): string => randomBytes(8).toString('hex');

/** Routes of the stand-in for gemini.google.com: the requests and answers that open clients of 2026 show. */
export function geminiRoutes(now: () => number): readonly Route[] {
  const conversations = new GeminiConversations();

  async function generate(exchange: Exchange): Promise<void> {
    const turn = readTurn(exchange.body);
    if (turn === undefined) {
      const refused = ['wrb.fr', null, null, null, null, [13]];
      return exchange.send(200, FRAMED, GUARD_LINE + googleFrame([refused]));
    }
    const place = {
      conversation: turn.conversation === '' ? `c_${hex()}` : turn.conversation,
      response: `r_${hex()}`,
      candidate: `rc_${hex()}`,
    };
    const answer = reply(turn.prompt);
    conversations.add({ ...place, prompt: turn.prompt, answer, at: Math.floor(now() / 1000) });
    await exchange.stream(FRAMED, cutBytes(answerFrames(place, answer)));
  }

  function call({ id, parameters }: Call): unknown {
    switch (id) {
      case 'MaZiqc':
        return conversations.list();
      case 'hNvQHb':
        return conversations.read(parameters[0]);
      default:
        return [];
    }
  }

  return [
    {
      method: 'GET',
      path: /^\/(app(\/[0-9a-f]+)?)?$/,
      answer: (exchange) =>
        sendPage(exchange, {
          title: 'Practice site for gemini.google.com',
          bundle: 'gemini',
          body: 'gemini/body.html',
          // Quill empties its container by innerHTML and makes no policy of its own.
          trustedTypes: 'default',
          connect: 'https://push.clients6.google.com',
          inline: `window.WIZ_global_data = { SNlM0e: 'AFpractice:${now()}', cfb2h: 'practice' };`,
        }),
    },
    {
      method: 'POST',
      path: /^\/_\/BardChatUi\/data\/assistant\.lamda\.BardFrontendService\/StreamGenerate$/,
      answer: generate,
    },
    {
      method: 'POST',
      path: /^\/_\/BardChatUi\/data\/batchexecute$/,
      answer(exchange) {
        const answers = readCalls(exchange.body).map((asked) => {
          const value = JSON.stringify(call(asked));
          return ['wrb.fr', asked.id, value, null, null, null, 'generic'];
        });
        exchange.send(200, FRAMED, GUARD_LINE + googleFrame(answers));
      },
    },
    {
      method: 'POST',
      path: /^\/upload$/,
      answer: (exchange) =>
        exchange.send(200, { 'content-type': 'text/plain' }, `/contrib_service/ttl_1d/${hex()}`),
    },
  ];
}
