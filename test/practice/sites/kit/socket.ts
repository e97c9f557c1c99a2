/** Opens a WebSocket; rejects when there is no connection. */
export function openSocket(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url);
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket));
    socket.addEventListener('error', () => reject(new Error('There is no connection.')));
  });
}

/** As long as a stopped message waits for its answer; real pages give up after a while too. */
const PATIENCE_MS = 8000;

/** Sends one message and gives every answer to `read` until that says the last one was heard. */
export function exchangeMessages(
  socket: WebSocket,
  message: string | Uint8Array<ArrayBuffer>,
  read: (data: unknown) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent): void => {
      if (!read(data)) return;
      socket.removeEventListener('message', hear);
      resolve();
    };
    socket.addEventListener('message', hear);
    setTimeout(() => reject(new Error('No answer came.')), PATIENCE_MS);
    socket.send(message);
  });
}
