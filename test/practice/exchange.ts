import { setTimeout as sleep } from 'node:timers/promises';

/** One request in the hands of a site, and the ways to answer it. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body, as bytes. */
  readonly body: Buffer;
  send(status: number, headers: Readonly<Record<string, string>>, body: string | Buffer): void;
  json(value: unknown, status?: number): void;
  /** Answers piece by piece with `delay` ms between, until done or until the page hangs up. */
  stream(
    headers: Readonly<Record<string, string>>,
    pieces: Iterable<string | Buffer>,
  ): Promise<void>;
}

/** What came in, apart from the ways to answer. */
export type Incoming = Pick<Exchange, 'method' | 'url' | 'headers' | 'body'>;

/** What the responses of HTTP/1.1 and HTTP/2 have in common. */
export interface Outgoing {
  readonly destroyed: boolean;
  readonly writableEnded: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(piece: string | Buffer): boolean;
  end(body: string | Buffer): unknown;
  destroy(): unknown;
}

/** Puts a request together with its response. The satellite hosts answer to any origin, as the real upload hosts do. */
export function exchange(incoming: Incoming, response: Outgoing, delay: number): Exchange {
  const origin = incoming.headers['origin'];
  const common = {
    'cache-control': 'no-store',
    ...(origin === undefined
      ? {}
      : {
          'access-control-allow-origin': origin,
          'access-control-allow-credentials': 'true',
          'access-control-allow-headers': incoming.headers['access-control-request-headers'] ?? '*',
          'access-control-allow-methods': 'GET, POST, PUT',
        }),
  };
  const send: Exchange['send'] = (status, headers, body) => {
    response.writeHead(status, { ...common, ...headers });
    response.end(body);
  };
  return {
    ...incoming,
    send,
    json(value, status = 200) {
      send(status, { 'content-type': 'application/json' }, JSON.stringify(value));
    },
    async stream(headers, pieces) {
      response.writeHead(200, { ...common, ...headers });
      for (const piece of pieces) {
        if (response.destroyed || response.writableEnded) return;
        response.write(piece);
        await sleep(delay);
      }
      response.end('');
    },
  };
}
