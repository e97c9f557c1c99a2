import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { decodeFrame, encodeFrame, type Frame } from './websocket-frames.ts';

/** RFC 6455, section 1.3. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const CLOSE = 8;
const PING = 9;
const PONG = 10;

const TEXT = 1;
const BINARY = 2;

/** A connected WebSocket, seen from the server. */
export interface ServerSocket {
  send(message: string | Buffer): void;
}

/**
 * Completes the handshake, with the first subprotocol that is asked for; `received` is told each whole message, fragments
 * joined, and the reason of a close. No extensions.
 */
export function acceptWebSocket(
  key: string,
  protocols: string | undefined,
  socket: Duplex,
  head: Buffer,
  received: (data: Buffer, isText: boolean) => void,
): ServerSocket {
  const accept = createHash('sha1')
    .update(key + GUID)
    .digest('base64');
  const [protocol] = protocols?.split(',') ?? [];
  const lines = [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${accept}`,
    ...(protocol === undefined ? [] : [`Sec-WebSocket-Protocol: ${protocol.trim()}`]),
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  let waiting = head;
  let message: Frame[] = [];

  const take = (frame: Frame): void => {
    if (frame.opcode === CLOSE) {
      // Two bytes of a code, then a reason in words.
      if (frame.data.length > 2) received(frame.data.subarray(2), true);
      return void socket.end(encodeFrame(CLOSE, frame.data));
    }
    if (frame.opcode === PING) return void socket.write(encodeFrame(PONG, frame.data));
    if (frame.opcode === PONG) return;
    message.push(frame);
    if (!frame.final) return;
    const data = Buffer.concat(message.map((part) => part.data));
    const isText = (message[0]?.opcode ?? frame.opcode) === TEXT;
    message = [];
    received(data, isText);
  };

  const drain = (): void => {
    for (let next = decodeFrame(waiting); next !== undefined; next = decodeFrame(waiting)) {
      waiting = next.rest;
      take(next.frame);
    }
  };
  socket.on('data', (bytes: Buffer) => {
    waiting = Buffer.concat([waiting, bytes]);
    drain();
  });
  // A page that goes away resets its sockets; what it sent before is recorded.
  socket.on('error', () => socket.destroy());
  // What came with the handshake, once the caller holds the socket.
  queueMicrotask(drain);
  return {
    send(data) {
      if (socket.writable)
        socket.write(encodeFrame(typeof data === 'string' ? TEXT : BINARY, Buffer.from(data)));
    },
  };
}
