import type { Channel } from './channel.ts';

const PLACE = `${location.origin}/practice/echo`;
const addressOf = (text: string): string => `${PLACE}?text=${encodeURIComponent(text)}`;

/** Puts an element into the page until it has loaded or failed, and `use` is done with it. */
function load(make: () => HTMLElement, use?: () => Promise<void>): Promise<void> {
  const made = make();
  return new Promise<void>((resolve, reject) => {
    made.addEventListener('load', () => resolve());
    made.addEventListener('error', () => reject(new DOMException('refused', 'NetworkError')));
    document.body.append(made);
  })
    .then(use)
    .finally(() => made.remove());
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  values: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), values);
}

const nonce = document.querySelector('script')?.nonce ?? '';

/** A text in an address that the page loads something from. What comes back does not matter. */
export const addressChannels = {
  imageUrl: (text) => load(() => element('img', { src: addressOf(text) })),
  scriptUrl: (text) => load(() => element('script', { src: addressOf(text), nonce })),
  styleUrl: (text) => load(() => element('link', { rel: 'stylesheet', href: addressOf(text) })),
  frameUrl: (text) => load(() => element('iframe', { src: addressOf(text) })),
  objectUrl: (text) => load(() => element('object', { data: addressOf(text) })),
  async prefetchUrl(text) {
    document.head.append(element('link', { rel: 'prefetch', href: addressOf(text) }));
  },
  async cssUrl(text) {
    const box = element('div', { textContent: 'box' });
    box.style.backgroundImage = `url("${addressOf(text)}")`;
    document.body.append(box);
  },
  async mediaUrl(text) {
    document.body.append(element('video', { src: addressOf(text), preload: 'auto' }));
  },
  async importUrl(text) {
    await import(addressOf(text)).catch(() => undefined);
  },
  eventSourceUrl(text) {
    const source = new EventSource(addressOf(text));
    return new Promise((resolve) => {
      source.addEventListener('error', () => {
        source.close();
        resolve();
      });
    });
  },
  async linkClick(text) {
    element('a', { href: addressOf(text), target: '_blank', rel: 'noopener' }).click();
  },
  async linkPing(text) {
    const link = element('a', {
      href: '/practice/icon.svg',
      target: '_blank',
      ping: addressOf(text),
    });
    document.body.append(link);
    link.click();
  },
  async windowOpen(text) {
    window.open(addressOf(text), '_blank', 'noopener');
  },
  async locationAssign(text) {
    const opened = window.open('/practice/icon.svg');
    if (opened === null) throw new DOMException('no window', 'NotAllowedError');
    opened.location.assign(addressOf(text));
  },
  async referrer(text) {
    // In a document of its own, or the requests of all others would say it too.
    const frame = element('iframe', { src: '/practice/icon.svg' });
    await load(
      () => frame,
      async () => {
        const inside = frame.contentWindow as Window & typeof globalThis;
        inside.history.replaceState(null, '', `?text=${encodeURIComponent(text)}`);
        await inside.fetch(PLACE);
      },
    );
  },
} satisfies Readonly<Record<string, Channel>>;
