import type { Exchange } from './exchange.ts';

/** One address of a site. */
export interface Route {
  readonly method: string;
  /** Over the URL's path; its named groups are given to `answer`. */
  readonly path: RegExp;
  answer(exchange: Exchange, ids: Readonly<Record<string, string>>): void | Promise<void>;
}

/** Answers with the first route that fits, 404 when none does. */
export async function follow(routes: readonly Route[], exchange: Exchange): Promise<void> {
  for (const route of routes) {
    const match = route.method === exchange.method ? route.path.exec(exchange.url.pathname) : null;
    if (match !== null) return route.answer(exchange, match.groups ?? {});
  }
  exchange.json({ detail: 'Not Found' }, 404);
}
