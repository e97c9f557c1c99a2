import type { Channel } from './channel.ts';

/** A script that sends a text as soon as it runs, and says so to the page that made it. */
const script = (text: string, way: 'fetch' | 'socket'): string => {
  const say = `(word) => parent.postMessage(word, '*')`;
  return way === 'fetch'
    ? `fetch(${JSON.stringify(`${location.origin}/practice/echo`)}, { method: 'POST', mode: 'no-cors', body: ${JSON.stringify(text)} })
         .then(() => (${say})('sent'), () => (${say})('NetworkError'));`
    : `const socket = new WebSocket(${JSON.stringify(`wss://${location.host}/practice/socket`)});
       socket.onopen = () => socket.send(${JSON.stringify(text)});
       socket.onmessage = () => (${say})('sent');
       socket.onerror = () => (${say})('NetworkError');`;
};

/** Puts a frame with a script of its own into the page and waits for its word. */
function run(source: string, put: (frame: HTMLIFrameElement, html: string) => void): Promise<void> {
  const frame = document.createElement('iframe');
  const nonce = document.querySelector('script')?.nonce ?? '';
  return new Promise<void>((resolve, reject) => {
    addEventListener('message', (event: MessageEvent<string>) => {
      if (event.source !== frame.contentWindow) return;
      if (event.data === 'sent') resolve();
      else reject(new DOMException('refused', event.data));
    });
    put(frame, `<script nonce="${nonce}">${source}</script>`);
    document.body.append(frame);
  }).finally(() => frame.remove());
}

const KINDS: Readonly<Record<string, (frame: HTMLIFrameElement, html: string) => void>> = {
  sandboxScript(frame, html) {
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = html;
  },
  srcdocScript(frame, html) {
    frame.srcdoc = html;
  },
  blobFrame(frame, html) {
    frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  },
  dataFrame(frame, html) {
    frame.src = `data:text/html,${encodeURIComponent(html)}`;
  },
};

/** Frames whose own script sends, some of them of an origin that is nobody's. */
export const foreignFrameChannels: Readonly<Record<string, Channel>> = Object.fromEntries(
  Object.entries(KINDS).flatMap(([name, put]) =>
    (['fetch', 'socket'] as const).map((way): [string, Channel] => [
      `${name}${way === 'fetch' ? 'Fetch' : 'Socket'}`,
      (text) => run(script(text, way), put),
    ]),
  ),
);
