import type { Exchange } from './exchange.ts';
import type { Route } from './route.ts';

/** One turn as the server keeps it. */
interface StoredTurn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

type Headers = Exchange['headers'];

/** Which conversation a request belongs to, whatever its body calls it: kit pages say so in a cookie, so that no body carries more than the app's does. */
function conversationOf(headers: Headers): string {
  return /(?:^|; )practice_chat=([\w-]+)/.exec(headers['cookie'] ?? '')?.[1] ?? '';
}

/** The conversations of a kit site, with every prompt exactly as received: what a reload shows. */
export class Turns {
  readonly #known = new Map<string, StoredTurn[]>();

  add(headers: Headers, prompt: string, answer: string): void {
    const id = conversationOf(headers);
    const turns = this.#known.get(id) ?? [];
    turns.push({ role: 'user', text: prompt }, { role: 'assistant', text: answer });
    this.#known.set(id, turns);
  }

  /** Where a kit page reads its conversation after a reload. */
  get route(): Route {
    return {
      method: 'GET',
      path: /^\/practice\/turns$/,
      answer: (exchange) => exchange.json(this.#known.get(conversationOf(exchange.headers)) ?? []),
    };
  }
}
