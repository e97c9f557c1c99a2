import { ask } from './bridge.ts';
import {
  call,
  closeSocket,
  encoder,
  encodeText,
  forward,
  mapDelete,
  mapGet,
  mapSet,
  NativeMap,
  NativeResponse,
  NativeWeakMap,
  replace,
  responseBytes,
  sendFrame,
  settle,
  SOCKET_OPEN,
  socketPrototype,
  socketState,
  socketUrl,
  weakGet,
  weakSet,
} from './natives.ts';
import type { PageAnswer } from './wire.ts';

type Frame = string | ArrayBufferLike | Blob | ArrayBufferView<ArrayBuffer>;

/** The frames of one socket in the order the page sent them; one that waits holds up those behind it. */
interface Queue {
  readonly frames: Map<number, unknown>;
  head: number;
  tail: number;
  close: ArrayLike<unknown> | undefined;
}

interface Waiting {
  readonly data: Frame;
  answer: PageAnswer | undefined;
}

const queues = new NativeWeakMap();

/** Holds every frame until there is a verdict: no browser shows frames to its extensions in any other way. */
export function guardWebSocket(): void {
  replace(socketPrototype, 'send', function (this: WebSocket, data: Frame) {
    if (call(socketState, this) !== SOCKET_OPEN) return forward(sendFrame, this, arguments);
    const queue = queueOf(this);
    const waiting: Waiting = { data, answer: undefined };
    call(mapSet, queue.frames, queue.tail++, waiting);
    const answered = (answer: PageAnswer): void => {
      waiting.answer = answer;
      flush(this, queue);
    };
    if (typeof data === 'string') return inspect(this, data, answered);
    const bytes = call(responseBytes, new NativeResponse(data as BodyInit));
    const read = (body: ArrayBuffer): void => inspect(this, body, answered);
    settle(bytes, read, () => answered({ id: 0, verdict: 'block' }));
  });
  replace(socketPrototype, 'close', function (this: WebSocket) {
    const queue = queueOf(this);
    if (queue.head === queue.tail) return forward(closeSocket, this, arguments);
    queue.close = arguments;
  });
}

function queueOf(socket: WebSocket): Queue {
  const known = call(weakGet, queues, socket) as Queue | undefined;
  if (known) return known;
  const queue: Queue = { frames: new NativeMap(), head: 0, tail: 0, close: undefined };
  call(weakSet, queues, socket, queue);
  return queue;
}

function inspect(
  socket: WebSocket,
  body: string | ArrayBuffer,
  answered: (answer: PageAnswer) => void,
): void {
  const url = call(socketUrl, socket);
  ask(
    { kind: 'request', channel: 'websocket', url, method: 'SEND', contentType: '', body },
    answered,
  );
}

function flush(socket: WebSocket, queue: Queue): void {
  while (queue.head < queue.tail) {
    const { data, answer } = call(mapGet, queue.frames, queue.head) as Waiting;
    if (!answer) return;
    call(mapDelete, queue.frames, queue.head++);
    if (answer.verdict === 'block') continue;
    // A binary frame stays one, also when its text was rewritten.
    const { body } = answer;
    if (body === undefined) call(sendFrame, socket, data as string);
    else if (typeof data === 'string') call(sendFrame, socket, body);
    else call(sendFrame, socket, call(encodeText, encoder, body));
  }
  if (queue.close) forward(closeSocket, socket, queue.close);
}
