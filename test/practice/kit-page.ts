import { sendPage, type PageOptions } from './page.ts';
import type { Route } from './route.ts';

export interface KitPageOptions extends Partial<
  Pick<PageOptions, 'connect' | 'trustedTypes' | 'cookie' | 'inline'>
> {
  /** Id of the app: its program is `sites/apps/<app>.ts`. */
  readonly app: string;
  /** Every path on which the page stands, that of a stored conversation too. */
  readonly paths: RegExp;
}

/** The page of a site made with the kit: one body for all, one program for each. */
export function kitPage({ app, paths, ...options }: KitPageOptions): Route {
  return {
    method: 'GET',
    path: paths,
    answer: (exchange) =>
      sendPage(exchange, {
        trustedTypes: "'none'",
        ...options,
        title: `Practice site for ${exchange.url.hostname}`,
        bundle: app,
        body: 'kit/body.html',
      }),
  };
}
