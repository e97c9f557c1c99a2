import type { Channel } from './channel.ts';

/** Sends one message and resolves when the site has given the same back. */
function echo(message: string | Uint8Array<ArrayBuffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`wss://${location.host}/practice/socket`);
    socket.binaryType = 'arraybuffer';
    const refuse = (): void => reject(new DOMException('refused', 'NetworkError'));
    socket.addEventListener('error', refuse);
    socket.addEventListener('close', refuse);
    socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
      const back = typeof data === 'string' ? data.length : data.byteLength;
      socket.close();
      if (back === message.length) resolve();
      else reject(new DOMException('another message came back', 'DataError'));
    });
    socket.addEventListener('open', () => {
      try {
        socket.send(message);
      } catch (error) {
        reject(error instanceof Error ? error : new Error('The socket refused.'));
      }
    });
  });
}

/** WebSocket, text and binary. */
export const socketChannels = {
  socketText: (text) => echo(text),
  socketBinary: (text) => echo(new TextEncoder().encode(text)),
} satisfies Readonly<Record<string, Channel>>;
