/** What a person types or pastes into our own fields. Pages would otherwise see each key on its way through the window. */
const TYPES = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
] as const;

interface Owner {
  readonly host: EventTarget;
  readonly handle: (event: Event) => void;
}

let owner: Owner | undefined;

/** Stopping an event here keeps it from the page and from our own listeners, but not from its default: typing goes on. */
const withhold = (event: Event): void => {
  if (owner === undefined || event.target !== owner.host) return;
  event.stopImmediatePropagation();
  owner.handle(event);
};

/**
 * Puts our listeners first in the window's capture phase. Call it at document_start, before any script of the page, and
 * again after the page has replaced its document, which removes listeners. Repeating it costs nothing.
 */
export function armPrivateKeys(): void {
  for (const type of TYPES) window.addEventListener(type, withhold, { capture: true });
}

/** Until the returned function is called, keys, input and clipboard events of this host go to `handle` and nowhere else. */
export function ownKeys(host: EventTarget, handle: (event: Event) => void): () => void {
  const mine: Owner = { host, handle };
  owner = mine;
  armPrivateKeys();
  return () => {
    if (owner === mine) owner = undefined;
  };
}
