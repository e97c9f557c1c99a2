import { openDB } from 'idb';
import type { Fetch } from '../../shared/wire/client.ts';
import { enrol } from '../../extension-browser/background/enrol.ts';
import { createIdentity } from '../../extension-browser/background/identity.ts';

/** Runs as a page and, in the same bundle, as the service worker that page talks to: keys are used where they will be. */
export const calls = {
  async prove(url: string, credential?: string): Promise<string> {
    return createIdentity().prove('POST', url, credential);
  },

  /** Ten identities that find no key at the same moment. */
  async proveAtOnce(name: string): Promise<string[]> {
    return Promise.all(
      Array.from({ length: 10 }, () => createIdentity(name).prove('GET', 'https://c.example/')),
    );
  },

  async exportKey(): Promise<string> {
    const pair: CryptoKeyPair = await (await openDB('promptweir-identity')).get('key', 'key');
    return crypto.subtle.exportKey('jwk', pair.privateKey).then(
      () => 'exported',
      (error: unknown) => (error instanceof DOMException ? error.name : 'other'),
    );
  },

  /** Enrols with a collector that gives this answer; what it got, what came of it, and what was kept. */
  async enrol(
    asked: { collector: string; token: string; name: string },
    status: number,
    body: object,
  ) {
    const identity = createIdentity('enrolling');
    const requests: { url: string; body: string; proof: string | undefined }[] = [];
    const fetch: Fetch = async (url, init) => {
      requests.push({ url, body: String(init.body), proof: init.headers['dpop'] });
      return Response.json(body, { status });
    };
    const options = { identity, fetch, clock: () => Date.now(), version: '1.2.3' };
    const result = await enrol(options, asked);
    return { requests, result, kept: await identity.enrolment() };
  },

  async enrolment(replacement?: string) {
    const identity = createIdentity();
    if (replacement !== undefined) {
      await identity.enrolled({
        collector: 'https://c.example',
        device: 'd1',
        credential: replacement,
      });
    }
    return (await identity.enrolment())?.credential;
  },
};
export type Call = {
  [K in keyof typeof calls]: [K, ...Parameters<(typeof calls)[K]>];
}[keyof typeof calls];

async function ask(call: Call): Promise<unknown> {
  await navigator.serviceWorker.register('/module.js');
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve) => {
    port1.addEventListener('message', (event: MessageEvent<unknown>) => resolve(event.data));
  });
  port1.start();
  active?.postMessage(call, [port2]);
  return answer;
}

if ('document' in globalThis) Object.assign(globalThis, { ask });
else
  addEventListener('message', (event: MessageEvent<Call>) => {
    const [name, ...rest] = event.data;
    const run: (...args: never[]) => Promise<unknown> = calls[name];
    void Reflect.apply(run, undefined, rest).then((value: unknown) =>
      event.ports[0]?.postMessage(value),
    );
  });
