import {
  call,
  forward,
  NativeWeakMap,
  openWindow,
  ownValue,
  replace,
  replaceGetter,
  sourceOf,
  textIncludes,
  weakGet,
  weakSet,
  windowOf,
  type Realm,
} from './natives.ts';

type Guard = (realm: Realm) => void;

/** Documents whose window has been seen to. */
const seen = new NativeWeakMap();

/**
 * Puts the guards into a window and into those it makes and reaches into before our script has run there: a frame that will
 * load something, one at `about:blank#x`, one without scripts. What they then send is asked about here. Whoever takes such a
 * window by its number (`window[0]`) is not noticed.
 */
export function guardRealm(realm: Realm, guards: readonly Guard[]): void {
  for (let at = 0; at < guards.length; at++) guards[at]?.(realm);
  const enter = (inside: Window | null): void => {
    if (isUnguarded(inside)) guardRealm(inside, guards);
  };
  const holders = [realm.HTMLIFrameElement, realm.HTMLFrameElement, realm.HTMLObjectElement];
  for (let at = 0; at < holders.length; at++) {
    const prototype: object | undefined = holders[at]?.prototype;
    watch(prototype, 'contentWindow', (inside) => enter(inside as Window | null));
    watch(prototype, 'contentDocument', (inside) => {
      if (inside) enter(call(windowOf, inside as Document));
    });
  }
  replace(realm, 'open', function (this: unknown) {
    const opened = forward<Window | null>(openWindow, realm, arguments);
    enter(opened);
    return opened;
  });
}

/** Tells `found` what a getter gives before the page gets it. */
function watch(
  prototype: object | undefined,
  name: string,
  found: (value: object | null) => void,
): void {
  replaceGetter<Element, object | null>(
    prototype,
    name,
    (native) =>
      function (this: Element) {
        const value = call(native, this);
        found(value);
        return value;
      },
  );
}

/** Whether a window may be used from here and has its own `fetch`: neither our script nor the page has put one there. */
function isUnguarded(realm: Window | null): realm is Realm {
  try {
    if (!realm || call(weakGet, seen, realm.document)) return false;
    call(weakSet, seen, realm.document, realm.document);
  } catch {
    // Of another origin.
    return false;
  }
  const theirs = ownValue(realm, 'fetch');
  return (
    typeof theirs === 'function' && call(textIncludes, call(sourceOf, theirs), '[native code]')
  );
}
