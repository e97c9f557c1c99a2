import { ask } from './bridge.ts';
import {
  call,
  encoder,
  encodeText,
  mapDelete,
  mapGet,
  mapSet,
  NativeMap,
  NativeResponse,
  NativeWeakMap,
  responseBytes,
  settle,
  weakGet,
  weakSet,
} from './natives.ts';
import type { PageAnswer, RequestAsk } from './wire.ts';

/** What a socket or a data channel sends. */
export type Message = string | ArrayBufferLike | Blob | ArrayBufferView<ArrayBuffer>;

/** A connection that sends one message after the other, and what its own functions are. */
export interface Connection {
  readonly channel: RequestAsk['channel'];
  readonly url: string;
  readonly send: (message: Message) => void;
}

/** The messages of one connection in the order the page sent them; one that waits holds up those behind it. */
interface Queue {
  readonly waiting: Map<number, unknown>;
  head: number;
  tail: number;
  /** Runs when all have gone; nothing is taken after it was set. */
  end: (() => void) | undefined;
}

interface Waiting {
  readonly data: Message;
  answer: PageAnswer | undefined;
}

const queues = new NativeWeakMap();

function queueOf(owner: object): Queue {
  const known = call(weakGet, queues, owner) as Queue | undefined;
  if (known) return known;
  const queue: Queue = { waiting: new NativeMap(), head: 0, tail: 0, end: undefined };
  call(weakSet, queues, owner, queue);
  return queue;
}

/** Holds a message of `owner` until there is a verdict: no browser shows them to its extensions in any other way. */
export function hold(owner: object, data: Message, connection: Connection): void {
  const queue = queueOf(owner);
  // As the browser does with what is sent after a close.
  if (queue.end) return;
  const waiting: Waiting = { data, answer: undefined };
  call(mapSet, queue.waiting, queue.tail++, waiting);
  const answered = (answer: PageAnswer): void => {
    waiting.answer = answer;
    flush(queue, connection);
  };
  if (typeof data === 'string') return inspect(data, connection, answered);
  const bytes = call(responseBytes, new NativeResponse(data as BodyInit));
  const read = (body: ArrayBuffer): void => inspect(body, connection, answered);
  settle(bytes, read, () => answered({ id: 0, verdict: 'block' }));
}

/** Asks about one message or the words of a close. */
export function inspect(
  body: string | ArrayBuffer,
  { channel, url }: Connection,
  answered: (answer: PageAnswer) => void,
): void {
  ask({ kind: 'request', channel, url, method: 'SEND', contentType: '', body }, answered);
}

/** Runs `end` when every message that waits has gone, at once when none does. */
export function afterHeld(owner: object, end: () => void): void {
  const queue = queueOf(owner);
  if (queue.head === queue.tail) end();
  else queue.end ??= end;
}

function flush(queue: Queue, { send }: Connection): void {
  while (queue.head < queue.tail) {
    const { data, answer } = call(mapGet, queue.waiting, queue.head) as Waiting;
    if (!answer) return;
    call(mapDelete, queue.waiting, queue.head++);
    if (answer.verdict === 'block') continue;
    // A binary message stays one, also when its text was rewritten.
    const { body } = answer;
    if (body === undefined) send(data);
    else if (typeof data === 'string') send(body);
    else send(call(encodeText, encoder, body));
  }
  queue.end?.();
}
