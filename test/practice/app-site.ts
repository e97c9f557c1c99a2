import type { Route } from './route.ts';

/** The stand-in for one AI app: its server, and how a person finds their way on its page. */
export interface AppSite {
  /** Id of the app's adapter. */
  readonly app: string;
  /** The page's host, then those its page talks to. */
  readonly hosts: readonly [string, ...string[]];
  /** Path of the page with a new chat. Left out: `/`. */
  readonly start?: string;
  readonly editor: string;
  readonly send: string;
  /** Path of the request that carries the prompt, or of the socket whose messages do. */
  readonly submit: RegExp;
  /** The prompt in such a body or message, or in its address, as the server reads it; undefined when it carries none. */
  readonly promptIn: (data: Buffer, url: URL) => string | undefined;
  /** The server with nothing remembered. `now` in milliseconds since the epoch. */
  open(now: () => number): AppServer;
}

export interface AppServer {
  readonly routes: readonly Route[];
  readonly sockets?: readonly SocketRoute[];
}

/** A WebSocket address of a site. */
export interface SocketRoute {
  readonly path: RegExp;
  /** Called when the page connects; what it returns gets every message. */
  accept(peer: SocketPeer): (message: Buffer) => void | Promise<void>;
}

/** The page at the other end of a socket. */
export interface SocketPeer {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  send(message: string | Buffer): void;
  /** Sends one after another with the sites' delay between, as an answer comes. */
  stream(messages: Iterable<string | Buffer>): Promise<void>;
}
