import { element } from './element.ts';

/** After so many re-insertions in a row the next ones wait, or two observers would fight for ever in one microtask queue. */
const MAX_AT_ONCE = 100;
const RETRY_MS = 250;

/**
 * Outer rules of the page, `!important` included, lose against `!important` on `:host`. `all` leaves out `direction` and
 * `unicode-bidi`, which could mirror our words.
 */
const HARDENING = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  color-scheme: light dark !important;
  z-index: 2147483647 !important;
}
:host::before, :host::after { content: none !important; }
`;

export interface ShieldedHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Inserts the host below the document's element and keeps it there. */
  readonly attach: () => void;
  /** Takes the host away for good. */
  readonly release: () => void;
}

/**
 * A closed shadow root that a hostile page can neither read nor style nor keep away. The host is a `div`: a name of our own
 * could be registered by the page as a custom element. `onReturn` runs after each re-insertion, since removal ends modality,
 * popovers and focus. A page that replaces its document (`document.open`) is covered: observers outlive it, listeners do not.
 */
export function shieldedHost(css: string, onReturn: () => void): ShieldedHost {
  const host = element('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HARDENING + css);
  let released = false;
  let spent = 0;
  let timer = 0;

  const observer = new MutationObserver(() => {
    keep();
  });

  /** Adoption into another document and back empties the list, so it is set with each insertion. */
  const insert = (parent: Element): void => {
    parent.append(host);
    root.adoptedStyleSheets = [sheet];
  };

  const watch = (): Element | null => {
    const top = document.querySelector(':root');
    observer.observe(document, { childList: true });
    observer.observe(host, { attributes: true });
    if (top !== null) observer.observe(top, { childList: true });
    return top;
  };

  const keep = (): void => {
    if (released) return;
    const top = watch();
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    if (top === null || host.parentNode === top) return;
    spent += 1;
    if (spent > MAX_AT_ONCE) {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        spent = 0;
        keep();
      }, RETRY_MS);
      return;
    }
    insert(top);
    onReturn();
  };

  return {
    host,
    root,
    attach: () => {
      const top = watch();
      if (top !== null) insert(top);
    },
    release: () => {
      released = true;
      clearTimeout(timer);
      observer.disconnect();
      host.remove();
    },
  };
}
