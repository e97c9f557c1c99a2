/** One order to a worker. The origin is given because a worker made from a blob has no address to start from. */
interface Order {
  readonly way: 'fetch' | 'blob' | 'xhr' | 'socket' | 'transport';
  readonly text: string;
  readonly origin: string;
}

/** How a worker answers: the word `sent` or the name of an error. */
type Answer = (word: string) => void;

async function send({ way, text, origin }: Order): Promise<void> {
  const address = `${origin}/practice/echo`;
  if (way === 'fetch') await fetch(address, { method: 'POST', body: text });
  else if (way === 'blob') await fetch(address, { method: 'POST', body: new Blob([text]) });
  else if (way === 'xhr') {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', address, false);
    xhr.send(text);
  } else if (way === 'transport') {
    await new WebTransport(`${origin}/practice/transport?${encodeURIComponent(text)}`).ready;
  } else await echo(`${origin.replace('https:', 'wss:')}/practice/socket`, text);
}

function echo(address: string, text: string): Promise<void> {
  const socket = new WebSocket(address);
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(new DOMException('refused', 'NetworkError'));
    socket.addEventListener('error', refuse);
    socket.addEventListener('message', () => resolve());
    socket.addEventListener('open', () => socket.send(text));
  });
}

function obey(order: Order, answer: Answer): void {
  send(order).then(
    () => answer('sent'),
    (error: unknown) => answer(error instanceof Error ? error.name : 'Error'),
  );
}

// A dedicated worker and a service worker hear of orders here, a shared one through the port of each page.
self.addEventListener('message', ({ data, ports, source }: MessageEvent<Order>) => {
  const back: { postMessage(word: string, options: object): void } = ports[0] ?? source ?? self;
  obey(data, (word) => back.postMessage(word, {}));
});
self.addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (!port) return;
  port.addEventListener('message', ({ data }: MessageEvent<Order>) =>
    obey(data, (word) => port.postMessage(word)),
  );
  port.start();
});
