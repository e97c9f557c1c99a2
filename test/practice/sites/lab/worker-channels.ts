import type { Channel } from './channel.ts';

const SCRIPT = '/practice/lab-worker.js';
type Way = 'fetch' | 'blob' | 'xhr' | 'socket' | 'transport';

/** What an order is sent to, and how it ends. */
interface Helper {
  readonly port: Pick<MessagePort, 'postMessage' | 'addEventListener'>;
  readonly broken?: EventTarget;
  readonly end: () => void;
}

async function sourceAs(kind: 'blob' | 'data'): Promise<string> {
  const source = await (await fetch(SCRIPT)).text();
  return kind === 'data'
    ? `data:text/javascript,${encodeURIComponent(source)}`
    : URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
}

const dedicated = (url: string, options?: WorkerOptions): Helper => {
  const worker = new Worker(url, options);
  return { port: worker, broken: worker, end: () => worker.terminate() };
};

function shared(url: string): Helper {
  const worker = new SharedWorker(url, { name: crypto.randomUUID() });
  worker.port.start();
  return { port: worker.port, broken: worker, end: () => worker.port.close() };
}

async function service(): Promise<Helper> {
  const scope = `/practice/scope-${crypto.randomUUID()}`;
  const registration = await navigator.serviceWorker.register(SCRIPT, { scope });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker === null) throw new DOMException('no worker', 'NotFoundError');
  const { port1, port2 } = new MessageChannel();
  port1.start();
  const port = {
    postMessage: (order: unknown) => worker.postMessage(order, [port2]),
    addEventListener: port1.addEventListener.bind(port1),
  };
  return { port, end: () => void registration.unregister() };
}

const WORKERS: Readonly<Record<string, () => Helper | Promise<Helper>>> = {
  worker: () => dedicated(SCRIPT),
  moduleWorker: () => dedicated(SCRIPT, { type: 'module' }),
  blobWorker: async () => dedicated(await sourceAs('blob')),
  dataWorker: async () => dedicated(await sourceAs('data')),
  sharedWorker: () => shared(SCRIPT),
  blobSharedWorker: async () => shared(await sourceAs('blob')),
  serviceWorker: service,
};

async function order(make: () => Helper | Promise<Helper>, way: Way, text: string): Promise<void> {
  const { port, broken, end } = await make();
  return new Promise<void>((resolve, reject) => {
    const refuse = (name: string): void => reject(new DOMException('refused in the worker', name));
    broken?.addEventListener('error', () => refuse('NetworkError'));
    port.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<string>;
      if (data === 'sent') resolve();
      else refuse(data);
    });
    port.postMessage({ way, text, origin: location.origin }, []);
  }).finally(end);
}

const WAYS = {
  Fetch: 'fetch',
  Blob: 'blob',
  Xhr: 'xhr',
  Socket: 'socket',
  Transport: 'transport',
} as const;

/** Requests and sockets of every kind of worker, realms that no script of the page reaches: `workerFetch`, `sharedWorkerSocket`. */
export const workerChannels: Readonly<Record<string, Channel>> = Object.fromEntries(
  Object.entries(WORKERS).flatMap(([worker, make]) =>
    Object.entries(WAYS)
      // A service worker has no XMLHttpRequest.
      .filter(([, way]) => worker !== 'serviceWorker' || way !== 'xhr')
      .map(([name, way]): [string, Channel] => [
        `${worker}${name}`,
        (text) => order(make, way, text),
      ]),
  ),
);
