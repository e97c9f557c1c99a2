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
          trustedTypes: 'lab',
        }),
    },
    {
      method: 'GET',
      path: /^\/practice\/echo$/,
      answer(exchange) {
        const wantsImage = exchange.headers['accept']?.startsWith('image/') === true;
        if (wantsImage) exchange.send(200, { 'content-type': 'image/svg+xml' }, ICON);
        else exchange.json({ received: true });
      },
    },
    {
      method: 'POST',
      path: /^\/practice\/echo$/,
      answer: (exchange) => exchange.json({ received: true }),
    },
  ];
}
