import { setTimeout as sleep } from 'node:timers/promises';
import type { Duplex } from 'node:stream';
import type { SocketRoute } from './app-site.ts';
import { acceptWebSocket } from './websocket-server.ts';

/** A request to open a WebSocket, and what is known about where it goes. */
export interface Upgrade {
  readonly routes: readonly SocketRoute[];
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly socket: Duplex;
  readonly head: Buffer;
  /** Takes every message, before anybody answers it. */
  readonly keep: (data: Buffer) => void;
  /** Milliseconds between two messages of a stream. */
  readonly delay: number;
}

/** Echoes what it gets: the laboratory's address on every host. */
const ECHO = /^\/practice\/socket$/;

/** Connects a WebSocket with the route that answers at its path; one that nobody answers is closed. */
export function serveSocket({ routes, url, headers, socket, head, keep, delay }: Upgrade): void {
  const key = headers['sec-websocket-key'];
  const route = routes.find(({ path }) => path.test(url.pathname));
  if (key === undefined || (route === undefined && !ECHO.test(url.pathname)))
    return void socket.destroy();
  const protocols = headers['sec-websocket-protocol'];
  const server = acceptWebSocket(key, protocols, socket, head, (data, isText) => {
    keep(data);
    if (answer === undefined) server.send(isText ? data.toString() : data);
    else void answer(data);
  });
  const answer = route?.accept({
    url,
    headers,
    send: (message) => server.send(message),
    async stream(messages) {
      for (const message of messages) {
        if (socket.destroyed) return;
        server.send(message);
        await sleep(delay);
      }
    },
  });
}
