import type * as z from 'zod/mini';
import { cutBytes } from './cut.ts';
import { readJson } from './read-json.ts';
import { reply } from './reply.ts';
import type { Route } from './route.ts';
import type { Turns } from './turns.ts';

/** A service that takes one JSON body per turn and streams its answer back. */
export interface ChatRoute<Body extends z.ZodMiniType> {
  readonly path: RegExp;
  /** What the service takes; anything else gets 400. */
  readonly body: Body;
  readonly promptOf: (body: z.infer<Body>) => string;
  readonly type: string;
  /** The answer in the service's own format. */
  readonly answer: (text: string, body: z.infer<Body>) => Iterable<string>;
}

/** The route of a turn: reads the prompt as the service does, keeps it, and answers with a reply that quotes it. */
export function chatRoute<Body extends z.ZodMiniType>(
  { path, body, promptOf, type, answer }: ChatRoute<Body>,
  turns: Turns,
): Route {
  return {
    method: 'POST',
    path,
    async answer(exchange) {
      const turn = readJson(body, exchange.body);
      if (turn === undefined) return exchange.json({ error: 'Bad Request' }, 400);
      const prompt = promptOf(turn);
      const text = reply(prompt);
      turns.add(exchange.headers, prompt, text);
      await exchange.stream({ 'content-type': type }, cutBytes([...answer(text, turn)]));
    },
  };
}
