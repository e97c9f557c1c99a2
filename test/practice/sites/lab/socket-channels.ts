import type { Channel } from './channel.ts';

const address = (): string => `wss://${location.host}/practice/socket`;
type Message = string | Uint8Array<ArrayBuffer> | Blob;
const sizeOf = (data: unknown): number =>
  typeof data === 'string'
    ? data.length
    : data instanceof Blob
      ? data.size
      : (data as ArrayBuffer).byteLength;

/** Sends messages at once and resolves when the site has given all of them back. */
function echo(...messages: readonly Message[]): Promise<void> {
  return withSocket(new WebSocket(address()), (socket, done, refuse) => {
    let at = 0;
    socket.addEventListener('message', ({ data }) => {
      const message = messages[at++];
      const sent = message instanceof Uint8Array ? message.length : sizeOf(message);
      if (sizeOf(data) !== sent) refuse(new DOMException('another message came back', 'DataError'));
      if (at === messages.length) done();
    });
    for (const message of messages) socket.send(message);
  });
}

/** Waits until a socket is open, uses it and closes it. */
function withSocket(
  socket: WebSocket,
  use: (socket: WebSocket, done: () => void, refuse: (error: Error) => void) => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    socket.binaryType = 'arraybuffer';
    const refuse = (): void => reject(new DOMException('refused', 'NetworkError'));
    socket.addEventListener('error', refuse);
    socket.addEventListener('close', refuse);
    socket.addEventListener('open', () => {
      try {
        use(socket, resolve, reject);
      } catch (error) {
        reject(error instanceof Error ? error : new Error('The socket refused.'));
      }
    });
  }).finally(() => socket.close());
}

const opened = (socket: WebSocket): Promise<void> => withSocket(socket, (_, done) => done());

/** Chromium 124; not in TypeScript's library. */
interface SocketStream {
  readonly opened: Promise<{ readonly writable: WritableStream<string> }>;
}
declare const WebSocketStream: undefined | (new (url: string) => SocketStream);

/** WebSocket: text, binary, its address, its subprotocol, the reason of its end, and its younger sister with streams. */
export const socketChannels = {
  socketText: (text) => echo(text),
  socketBinary: (text) => echo(new TextEncoder().encode(text)),
  socketBlob: (text) => echo(new Blob([text])),
  socketFrames: (text) => echo('{"first":1}', `{"text":${JSON.stringify(text)}}`, '{"last":1}'),
  socketQuery: (text) => opened(new WebSocket(`${address()}?text=${encodeURIComponent(text)}`)),
  socketProtocol: (text) => opened(new WebSocket(address(), [text.replaceAll(/[^\w.-]/g, '.')])),
  socketReason: (text) =>
    withSocket(new WebSocket(address()), (socket, done) => {
      socket.addEventListener('close', done);
      socket.close(3000, text);
    }),
  async socketStream(text) {
    if (typeof WebSocketStream === 'undefined')
      throw new DOMException('not in this browser', 'NotSupportedError');
    const { writable } = await new WebSocketStream(address()).opened;
    await writable.getWriter().write(text);
  },
} satisfies Readonly<Record<string, Channel>>;
