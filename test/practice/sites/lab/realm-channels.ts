import type { Channel } from './channel.ts';

/** A window of one's own: what stands in it was made by the browser, not by this page. */
type Realm = Window & typeof globalThis;
type Way = (realm: Realm, text: string) => Promise<void>;

const WAYS = {
  async Fetch(realm, text) {
    await realm.fetch(`${location.origin}/practice/echo`, { method: 'POST', body: text });
  },
  async Blob(realm, text) {
    const body = new realm.Blob([text]);
    await realm.fetch(`${location.origin}/practice/echo`, { method: 'POST', body });
  },
  async Beacon(realm, text) {
    realm.navigator.sendBeacon(`${location.origin}/practice/echo`, text);
  },
  Socket(realm, text) {
    const socket = new realm.WebSocket(`wss://${location.host}/practice/socket`);
    return new Promise((resolve, reject) => {
      const refuse = (): void => reject(new DOMException('refused', 'NetworkError'));
      socket.addEventListener('error', refuse);
      socket.addEventListener('close', refuse);
      socket.addEventListener('message', () => resolve());
      socket.addEventListener('open', () => socket.send(text));
    });
  },
} satisfies Readonly<Record<string, Way>>;

const missing = (): never => {
  throw new DOMException('no realm', 'NotFoundError');
};

/** Makes a frame and gives its realm in the same task, before anything could have been put into it. */
function frameWith(
  attributes: Readonly<Record<string, string>>,
  find: (frame: HTMLIFrameElement) => Window | null = (frame) => frame.contentWindow,
): { frame: HTMLIFrameElement; realm: () => Realm } {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  document.body.append(frame);
  return { frame, realm: () => (find(frame) ?? missing()) as Realm };
}

const loaded = ({ frame }: { frame: HTMLIFrameElement }): Promise<void> =>
  new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });

/** Every kind of window a page can make; `use` gets its realm. */
const REALMS: Readonly<Record<string, (use: (realm: Realm) => Promise<void>) => Promise<void>>> = {
  blank: (use) => use(frameWith({}).realm()),
  blankHash: (use) => use(frameWith({ src: 'about:blank#x' }).realm()),
  srcdoc: (use) => use(frameWith({ srcdoc: '<p>inside</p>' }).realm()),
  async srcdocLoaded(use) {
    const made = frameWith({ srcdoc: '<p>inside</p>' });
    await loaded(made);
    await use(made.realm());
  },
  address: (use) => use(frameWith({ src: '/practice/icon.svg' }).realm()),
  async addressLoaded(use) {
    const made = frameWith({ src: '/practice/icon.svg' });
    await loaded(made);
    await use(made.realm());
  },
  byIndex: (use) => use(frameWith({}, () => window[window.length - 1] ?? null).realm()),
  srcdocByIndex: (use) =>
    use(frameWith({ srcdoc: '<p>inside</p>' }, () => window[window.length - 1] ?? null).realm()),
  byDocument: (use) =>
    use(
      frameWith(
        { srcdoc: '<p>x</p>' },
        (frame) => frame.contentDocument?.defaultView ?? null,
      ).realm(),
    ),
  sandboxed: (use) => use(frameWith({ sandbox: 'allow-same-origin' }).realm()),
  async reopened(use) {
    const { realm } = frameWith({});
    const inside = realm();
    inside.document.open();
    inside.document.close();
    await use(inside);
  },
  async nested(use) {
    const inside = frameWith({}).realm();
    const inner = inside.document.createElement('iframe');
    inner.srcdoc = '<p>inside</p>';
    inside.document.body.append(inner);
    await use((inner.contentWindow ?? missing()) as Realm);
  },
  async popup(use) {
    await use((window.open('about:blank') ?? missing()) as Realm);
  },
};

/** Each way of sending out of each realm: `blankFetch`, `popupSocket` and so on. */
export const realmChannels: Readonly<Record<string, Channel>> = Object.fromEntries(
  Object.entries(REALMS).flatMap(([realm, make]) =>
    Object.entries(WAYS).map(([name, send]) => [
      `${realm}${name}`,
      (text: string) => make((inside) => send(inside, text)),
    ]),
  ),
);
