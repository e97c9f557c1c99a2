import type { Channel } from './channel.ts';

const ECHO = '/practice/echo';

interface Head {
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function send(body: Document | XMLHttpRequestBodyInit | null, head: Head = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', head.url ?? ECHO);
    for (const [name, value] of Object.entries(head.headers ?? {}))
      xhr.setRequestHeader(name, value);
    xhr.addEventListener('load', () => resolve());
    xhr.addEventListener('error', () => reject(new DOMException('refused', 'NetworkError')));
    xhr.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    xhr.send(body);
  });
}

function sendSynchronously(body: XMLHttpRequestBodyInit): void {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', ECHO, false);
  xhr.send(body);
}

function beacon(body: BodyInit | null, url: string = ECHO): void {
  if (!navigator.sendBeacon(url, body)) throw new DOMException('not queued', 'NetworkError');
}

/** XMLHttpRequest and the beacon. */
export const xhrChannels = {
  xhrString: (text) => send(text),
  xhrBlob: (text) => send(new Blob([text], { type: 'text/plain' })),
  xhrFormData(text) {
    const form = new FormData();
    form.append('text', text);
    return send(form);
  },
  xhrUrlSearchParams: (text) => send(new URLSearchParams({ text })),
  xhrArrayBuffer: (text) => send(new TextEncoder().encode(text).buffer),
  xhrTypedArray: (text) => send(new TextEncoder().encode(text)),
  xhrDocument(text) {
    const page = document.implementation.createHTMLDocument();
    page.body.textContent = text;
    return send(page);
  },
  xhrQuery: (text) => send(null, { url: `${ECHO}?text=${encodeURIComponent(text)}` }),
  xhrHeader: (text) => send(null, { headers: { 'x-practice-text': encodeURIComponent(text) } }),
  async xhrSync(text) {
    sendSynchronously(text);
  },
  async xhrSyncBlob(text) {
    sendSynchronously(new Blob([text]));
  },
  async beaconString(text) {
    beacon(text);
  },
  async beaconBuffer(text) {
    beacon(new TextEncoder().encode(text).buffer);
  },
  async beaconForm(text) {
    const form = new FormData();
    form.append('text', text);
    beacon(form);
  },
  async beaconUrl(text) {
    beacon(null, `${ECHO}?text=${encodeURIComponent(text)}`);
  },
  async beaconBlob(text) {
    beacon(new Blob([text], { type: 'application/json' }));
  },
} satisfies Readonly<Record<string, Channel>>;
