import type { Context } from 'hono';
import type { EventFeed } from './admin/event-feed.ts';
import type { Store } from './storage/store.ts';

/** What the HTTP surface works with. All of it comes from outside, so that a test decides the time and reads the log. */
export interface CollectorDeps {
  readonly store: Store;
  /** ms since 1970. */
  readonly clock: () => number;
  /** Origins clients and browsers use, for example `https://promptweir.example.org`; the first is the one shown to people. */
  readonly origins: readonly [string, ...string[]];
  readonly feed: EventFeed;
  /** Folder of the bundled console. */
  readonly consoleFolder: string;
  /** Folder of the packed extension; need not be there. */
  readonly packagesFolder: string;
  /** Peer of a connection, for limits on calls that carry no identity yet. */
  readonly addressOf: (c: Context) => string;
  /** Takes what nobody expected. Errors carry codes and stacks, never text of a request. */
  readonly log: (error: unknown) => void;
}
