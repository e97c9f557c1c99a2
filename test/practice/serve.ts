import { createSecureServer } from 'node:http2';
import type { Http2ServerRequest } from 'node:http2';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { bundleSites } from './bundle.ts';
import { makeCertificate } from './certificate.ts';
import { APP_SITES } from './app-sites.ts';
import { exchange, type Outgoing } from './exchange.ts';
import { PRACTICE_HOSTS, resolverRules } from './hosts.ts';
import { labRoutes } from './lab-routes.ts';
import { Recording } from './recording.ts';
import { follow, type Route } from './route.ts';
import { staticRoutes } from './static-routes.ts';
import { serveSocket } from './serve-socket.ts';

export interface PracticeOptions {
  /** Milliseconds between two pieces of an answer; 15 by default, slow enough to watch. */
  readonly delay?: number;
  readonly now?: () => number;
}

/** The running practice sites. */
export interface PracticeSites {
  readonly port: number;
  readonly hosts: readonly string[];
  /** For Chromium's `--host-resolver-rules`; needs `--ignore-certificate-errors` beside it. */
  readonly resolverRules: string;
  readonly received: Recording;
  /** Forgets what was recorded; conversations stay, so that a reload still shows them. */
  clear(): void;
  close(): Promise<void>;
}

type Request = IncomingMessage | Http2ServerRequest;

function headersOf(request: Request): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
}

function urlOf(request: Request): URL {
  const host = request.headers[':authority'] ?? request.headers.host ?? 'unknown.invalid';
  return new URL(request.url ?? '/', `https://${String(host)}`);
}

/** The whole body; undefined when the page gave up before its end. What came until then has been kept. */
async function readBody(
  request: Request,
  keep: (piece: Buffer) => void,
): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of request) {
      const bytes = Buffer.from(piece);
      keep(bytes);
      pieces.push(bytes);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
  return Buffer.concat(pieces);
}

/**
 * Starts the stand-ins for all AI apps on a free port of 127.0.0.1, over HTTP/2 and HTTP/1.1 (which
 * WebSockets need) with a self-signed certificate, and records every byte they receive.
 */
export async function servePracticeSites(options: PracticeOptions = {}): Promise<PracticeSites> {
  const now = options.now ?? Date.now;
  const received = new Recording(now);
  const [certificate, bundles] = await Promise.all([
    makeCertificate(PRACTICE_HOSTS, new Date()),
    bundleSites(),
  ]);
  const everywhere = [...staticRoutes(bundles), ...labRoutes()];
  const delay = options.delay ?? 15;
  const sites = APP_SITES.map((site) => ({ hosts: site.hosts, ...site.open(now) }));
  const siteAt = (host: string) => sites.find(({ hosts }) => hosts.includes(host));
  const routesOf = (host: string): readonly Route[] => [
    ...everywhere,
    ...(siteAt(host)?.routes ?? []),
  ];

  const answer = async (request: Request, response: Outgoing): Promise<void> => {
    const url = urlOf(request);
    const head = { method: request.method ?? 'GET', headers: headersOf(request) };
    const keep = received.request({ ...head, host: url.hostname, url: url.href });
    const body = await readBody(request, keep);
    if (body === undefined) return void response.destroy();
    const incoming = { ...head, url, body };
    await follow(routesOf(url.hostname), exchange(incoming, response, delay));
  };

  const server = createSecureServer({ allowHTTP1: true, ...certificate }, (request, response) => {
    void answer(request, response);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = urlOf(request);
    const headers = headersOf(request);
    const place = { host: url.hostname, url: url.href.replace('https:', 'wss:') };
    received.request({ ...place, method: 'GET', headers });
    const keep = (data: Buffer): void => received.frame(place.host, place.url, data);
    const routes = siteAt(url.hostname)?.sockets ?? [];
    serveSocket({ routes, url, headers, socket, head, keep, delay });
  });

  const sockets = new Set<Duplex>();
  server.on('secureConnection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  // A browser that is closed in the middle of something is no fault of the sites.
  server.on('sessionError', (_, session) => session.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    hosts: PRACTICE_HOSTS,
    resolverRules: resolverRules(port),
    received,
    clear: () => received.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
