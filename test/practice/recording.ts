import { findLeaks, type Leak } from './find-leaks.ts';

/** One HTTP request as it arrived. `body` grows while the request is still being sent, so an aborted one is kept too. */
export interface RequestRecord {
  readonly kind: 'request';
  /** Milliseconds since the epoch at which the headers arrived. */
  readonly at: number;
  readonly host: string;
  readonly method: string;
  /** Absolute, with its query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One WebSocket message, unmasked. */
export interface FrameRecord {
  readonly kind: 'frame';
  readonly at: number;
  readonly host: string;
  readonly url: string;
  readonly data: Buffer;
}

export type Recorded = RequestRecord | FrameRecord;

/** Everything the practice sites received, in order of arrival. */
export class Recording {
  #entries: Recorded[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get all(): readonly Recorded[] {
    return this.#entries;
  }

  get requests(): readonly RequestRecord[] {
    return this.#entries.filter((entry) => entry.kind === 'request');
  }

  get frames(): readonly FrameRecord[] {
    return this.#entries.filter((entry) => entry.kind === 'frame');
  }

  /** Starts the record of a request; the returned function takes the pieces of its body as they arrive. */
  request(
    head: Pick<RequestRecord, 'host' | 'method' | 'url' | 'headers'>,
  ): (piece: Buffer) => void {
    const pieces: Buffer[] = [];
    this.#entries.push({
      kind: 'request',
      at: this.#now(),
      ...head,
      get body() {
        return Buffer.concat(pieces);
      },
    });
    return (piece) => void pieces.push(piece);
  }

  frame(host: string, url: string, data: Buffer): void {
    this.#entries.push({ kind: 'frame', at: this.#now(), host, url, data });
  }

  /** Requests to one path (without query), optionally of one host. */
  to(path: string | RegExp, host?: string): readonly RequestRecord[] {
    return this.requests.filter((entry) => {
      const at = new URL(entry.url).pathname;
      return (
        (host === undefined || entry.host === host) &&
        (typeof path === 'string' ? at === path : path.test(at))
      );
    });
  }

  /** Where `marker` arrived, in whatever form; empty when no site ever got it. See {@link findLeaks}. */
  leaks(marker: string): readonly Leak[] {
    return findLeaks(this.#entries, marker);
  }

  clear(): void {
    this.#entries = [];
  }
}
