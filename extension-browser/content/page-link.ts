import * as z from 'zod/mini';
import { HANDOVER, type PageAnswer, type PageNotice } from '../page/wire.ts';

const url = z.string().check(z.maxLength(65_536));

/** By its brand: in Firefox the page's objects are of the page's world, and no instances of ours. */
const branded = <T>(brand: string): z.ZodMiniCustom<T> =>
  z.custom<T>((value) => Object.prototype.toString.call(value) === `[object ${brand}]`);
const bytes = branded<ArrayBuffer>('ArrayBuffer');
const file = branded<File>('File');

/** What may come over the page's port. The page itself may have got hold of it, so nothing else is taken. */
export const PageAsk = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('request'),
    id: z.int(),
    channel: z.enum(['fetch', 'xhr', 'beacon', 'websocket', 'webrtc']),
    url,
    method: z.string().check(z.maxLength(20)),
    contentType: z.string(),
    body: z.union([z.string(), bytes]),
  }),
  z.object({
    kind: z.literal('copy'),
    id: z.int(),
    plain: z.string(),
    html: z.optional(z.string()),
  }),
  z.object({ kind: z.literal('ready'), id: z.literal(0) }),
  z.object({
    kind: z.literal('files'),
    id: z.int(),
    files: z.array(file).check(z.maxLength(1000)),
  }),
  z.object({
    kind: z.literal('closed'),
    id: z.int(),
    channel: z.enum(['webrtc', 'websocket', 'worker']),
  }),
]);
export type PageAsk = z.infer<typeof PageAsk>;
export type RequestAsk = Extract<PageAsk, { kind: 'request' }>;

/** What the page's world is told without asking. */
export interface PageLink {
  notice(what: Omit<PageNotice, 'id'>): void;
}

/** More questions at once than any app asks; a flood beyond it is refused unasked. */
const MAX_OPEN = 500;

/**
 * Hands the port to the page's world, once, in a synchronous event before any script of the page runs, and answers what
 * comes over it. A message that does not fit, or one too many, is answered with `block`.
 */
export function handOverPort(answer: (ask: PageAsk) => Promise<PageAnswer>): PageLink {
  const { port1, port2 } = new MessageChannel();
  let open = 0;
  port1.addEventListener('message', (event) => {
    const parsed = PageAsk.safeParse(event.data);
    if (!parsed.success || open >= MAX_OPEN) {
      const id = z.object({ id: z.int() }).safeParse(event.data);
      if (id.success) port1.postMessage({ id: id.data.id, verdict: 'block' } satisfies PageAnswer);
      return;
    }
    open++;
    void answer(parsed.data)
      .catch((): PageAnswer => ({ id: parsed.data.id, verdict: 'block' }))
      .then((verdict) => {
        open--;
        port1.postMessage(verdict);
      });
  });
  port1.start();
  document.dispatchEvent(new MessageEvent(HANDOVER, { ports: [port2] }));
  return {
    notice: (what) => port1.postMessage({ id: 0, ...what } satisfies PageNotice),
  };
}
