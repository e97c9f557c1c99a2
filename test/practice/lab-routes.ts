import type { Exchange } from './exchange.ts';
import { ICON } from './icon.ts';
import { sendPage } from './page.ts';
import type { Route } from './route.ts';

/** The laboratory, on every host: a page that can send by each channel of the browser, and an address that takes everything. */
export function labRoutes(): readonly Route[] {
  return [
    {
      method: 'GET',
      path: /^\/practice\/lab$/,
      answer: (exchange) =>
        sendPage(exchange, {
          title: 'Practice laboratory',
          bundle: 'lab',
          body: 'lab/body.html',
        }),
    },
    {
      method: 'GET',
      path: /^\/practice\/peer$/,
      answer: (exchange) =>
        sendPage(exchange, {
          title: 'Practice peer',
          bundle: 'peer',
          body: 'lab/peer.html',
        }),
    },
    {
      method: 'GET',
      path: /^\/practice\/echo(\/|$)/,
      answer(exchange) {
        const wanted = exchange.headers['sec-fetch-dest'];
        if (wanted === 'image') exchange.send(200, { 'content-type': 'image/svg+xml' }, ICON);
        else if (wanted === 'script') exchange.send(200, { 'content-type': 'text/javascript' }, '');
        else exchange.json({ received: true });
      },
    },
    ...['POST', 'PUT'].map((method) => ({
      method,
      path: /^\/practice\/echo$/,
      answer: (exchange: Exchange) => exchange.json({ received: true }),
    })),
  ];
}
