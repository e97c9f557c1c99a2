import type { Channel } from './channel.ts';

const ECHO = '/practice/echo';

async function post(body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  await fetch(ECHO, { method: 'POST', body, headers });
}

function file(text: string): FormData {
  const form = new FormData();
  form.append('note', 'a file follows');
  form.append('file', new File([text], 'note.txt', { type: 'text/plain' }));
  return form;
}

/** As Windows programs write text: two bytes a letter, low byte first. */
function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return new Uint8Array(units.buffer);
}

async function packed(text: string): Promise<ArrayBuffer> {
  return new Response(streamOf(text).pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}

function streamOf(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([text]).stream();
}

/** TypeScript's RequestInit does not know `duplex`, without which a stream is refused. */
function streamRequest(text: string): RequestInit {
  return Object.assign({ method: 'POST', body: streamOf(text) }, { duplex: 'half' });
}

/** Every kind of body that fetch takes. */
export const fetchChannels = {
  fetchString: (text) => post(text),
  fetchJson: (text) => post(JSON.stringify({ text }), { 'content-type': 'application/json' }),
  async fetchRequest(text) {
    await fetch(new Request(ECHO, { method: 'POST', body: text }));
  },
  fetchBlob: (text) => post(new Blob([text], { type: 'text/plain' })),
  fetchArrayBuffer: (text) => post(new TextEncoder().encode(text).buffer),
  fetchTypedArray: (text) => post(new TextEncoder().encode(text)),
  fetchFormDataFile: (text) => post(file(text)),
  fetchUrlSearchParams: (text) => post(new URLSearchParams({ text })),
  async fetchStream(text) {
    await fetch(ECHO, streamRequest(text));
  },
  fetchBase64: (text) =>
    post(
      JSON.stringify({
        data: btoa(
          Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''),
        ),
      }),
      {
        'content-type': 'application/json',
      },
    ),
  async fetchGzip(text) {
    await post(await packed(text), { 'content-encoding': 'gzip' });
  },
  async fetchGzipUnnamed(text) {
    await post(await packed(text));
  },
  fetchUtf16: (text) => post(utf16(text)),
  fetchFormDataText(text) {
    const form = new FormData();
    form.append('text', text);
    return post(form);
  },
  fetchFile: (text) => post(new File([text], 'note.txt', { type: 'text/plain' })),
  async fetchPut(text) {
    await fetch(ECHO, { method: 'PUT', body: text });
  },
  async fetchPath(text) {
    await fetch(`${ECHO}/${encodeURIComponent(text)}`);
  },
  async fetchQueryName(text) {
    await fetch(`${ECHO}?${encodeURIComponent(text)}`);
  },
  async fetchQuery(text) {
    await fetch(`${ECHO}?text=${encodeURIComponent(text)}`);
  },
  async fetchHeader(text) {
    await fetch(ECHO, { headers: { 'x-practice-text': encodeURIComponent(text) } });
  },
  async fetchKeepalive(text) {
    await fetch(ECHO, { method: 'POST', body: text, keepalive: true });
  },
} satisfies Readonly<Record<string, Channel>>;
