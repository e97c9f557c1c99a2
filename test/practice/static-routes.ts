import { readFile } from 'node:fs/promises';
import { ICON } from './icon.ts';
import type { Route } from './route.ts';

/** Scripts, style and icon, the same on every host. */
export function staticRoutes(bundles: ReadonlyMap<string, string>): readonly Route[] {
  return [
    {
      method: 'GET',
      path: /^\/practice\/[\w-]+\.js$/,
      answer(exchange) {
        const text = bundles.get(exchange.url.pathname);
        const type = { 'content-type': 'text/javascript; charset=utf-8' };
        exchange.send(text === undefined ? 404 : 200, type, text ?? '');
      },
    },
    {
      method: 'GET',
      path: /^\/practice\/site\.css$/,
      async answer(exchange) {
        const css = await readFile(new URL('sites/site.css', import.meta.url));
        exchange.send(200, { 'content-type': 'text/css; charset=utf-8' }, css);
      },
    },
    {
      method: 'GET',
      path: /^\/practice\/icon\.svg$/,
      answer(exchange) {
        exchange.send(200, { 'content-type': 'image/svg+xml' }, ICON);
      },
    },
    {
      method: 'OPTIONS',
      path: /^/,
      answer(exchange) {
        exchange.send(204, {}, '');
      },
    },
  ];
}
