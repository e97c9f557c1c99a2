import * as z from 'zod/mini';
import { ROLES } from '../event/usage-event.ts';
import { AccountSource } from './account.ts';

/**
 * What Promptweir knows of one AI app, as data: a corrected adapter can be pushed like a policy. A request that no entry
 * describes is still inspected, every text in it, with role `other`.
 */
export const AiApp = z.strictObject({
  /** Stable id in policies and events. */
  id: z.string(),
  title: z.string(),
  /** Host names; `*.` stands for any subdomain. Content scripts run there and the backstop watches them. */
  hosts: z.array(z.string()),
  /**
   * Regular expression over the path of the pages that are this app, on a host that is more than it: github.com, docs.google.com.
   * Elsewhere on the host only the editor and the requests named here are looked at. Left out: every page is.
   */
  pages: z.optional(z.string()),
  /**
   * Ways out that are closed on every page unless its app needs them. `webrtc`: for talking; what its data channels send is
   * inspected, what is spoken is not.
   */
  needs: z.optional(z.array(z.enum(['webrtc']))),
  /**
   * Origins (`wss://host`) to which the app's pages open WebSockets, when that is known; empty when they open none. All others
   * are then closed to them, to their frames and to their workers. Left out: sockets are open to the pages, and inspected.
   */
  sockets: z.optional(z.array(z.string())),
  composer: z.strictObject({
    /** Selectors of the prompt editor, the newest first. */
    editor: z.array(z.string()),
    send: z.array(z.string()),
    /** Selectors of what the app answers in; originals are shown again inside them and in the editor's history. */
    answer: z.array(z.string()),
  }),
  /** Regular expression with one group: the conversation's id in the path of the page. */
  conversation: z.string(),
  /** Tried in order; the first whose method and path match says what the request is. */
  requests: z.array(
    z.strictObject({
      role: z.enum(ROLES),
      /** `SEND` is a message of a WebSocket; with `GET` the query is the body, a form. */
      method: z.string(),
      /** Regular expression over the URL's path. */
      path: z.string(),
      /**
       * Where the text is: JSON pointers with `*` for any index, `**` for any steps, `→` where a string holds JSON of its own. A `draft` has
       * these texts taken out; in all other roles they say which texts are the prompt (the others are inspected too).
       */
      text: z.array(z.string()),
      /** The body is signed by the page and refused when changed: what would be replaced in it is stopped instead. */
      signed: z.optional(z.boolean()),
    }),
  ),
  /** Personal or corporate: where the app shows it, or `personal` where it has no other. Left out: nobody can tell. */
  account: z.optional(z.union([z.literal('personal'), AccountSource])),
  /** Where the facts come from: page or source, and date. */
  evidence: z.array(z.string()),
});

export type AiApp = z.infer<typeof AiApp>;

/** Whether a host is one of the app's. */
export function isHostOf(app: AiApp, host: string): boolean {
  return app.hosts.some((known) =>
    known.startsWith('*.') ? host.endsWith(known.slice(1)) : known === host,
  );
}
