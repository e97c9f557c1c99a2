import type { Channel } from './channel.ts';

const ECHO = '/practice/echo';

function send(body: XMLHttpRequestBodyInit): Promise<void> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', ECHO);
    xhr.addEventListener('load', () => resolve());
    xhr.addEventListener('error', () => reject(new DOMException('refused', 'NetworkError')));
    xhr.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
    xhr.send(body);
  });
}

function beacon(body: BodyInit): void {
  if (!navigator.sendBeacon(ECHO, body)) throw new DOMException('not queued', 'NetworkError');
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
  async xhrSync(text) {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', ECHO, false);
    xhr.send(text);
  },
  async beaconString(text) {
    beacon(text);
  },
  async beaconBlob(text) {
    beacon(new Blob([text], { type: 'application/json' }));
  },
} satisfies Readonly<Record<string, Channel>>;
