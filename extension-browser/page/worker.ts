import { tellClosed } from './bridge.ts';
import {
  acceptScriptURL,
  base64,
  blobType,
  call,
  createObjectURL,
  createTypePolicy,
  forward,
  make,
  mapDelete,
  mapGet,
  mapSet,
  NativeBlob,
  NativeDOMException,
  NativeTextMap,
  NativeURL,
  options,
  percent,
  replace,
  replaceConstructor,
  revokeObjectURL,
  startsWith,
  textIncludes,
  textIndexOf,
  textOf,
  textSlice,
  toLowerCase,
  typeRules,
  urlText,
  type Realm,
  type TypePolicy,
} from './natives.ts';

/**
 * What a worker without an address of its own starts with. No header reaches such a worker, and the browser shows nobody what
 * its sockets say, so they are taken from it; so are workers that it would make in the same way. Its requests go past the
 * backstop. On one line, and a multiple of three letters long, so that it can stand before base64.
 */
const PRELUDE =
  "for(const n of['WebSocket','WebSocketStream','WebTransport'])delete self[n];" +
  'if(self.Worker)self.Worker=class extends Worker{constructor(u,o){' +
  "if(/^\\s*(blob|data):/i.test(u))throw new DOMException('','SecurityError');super(u,o)}};;";

/** Blobs by their address, as far as this page made it, and the address of the same with {@link PRELUDE} before it. */
const blobs = new NativeTextMap();
const carried = new NativeTextMap();

let policy: TypePolicy | undefined;

/**
 * Puts a guard into workers that are made from a blob or a data address. Workers with an address of their own get theirs in
 * the header of their script.
 */
export function guardWorkers(realm: Realm): void {
  replace(realm.URL, 'createObjectURL', function (this: unknown, object: Blob) {
    const address = forward<string>(createObjectURL, NativeURL, arguments);
    if (isBlob(object)) call(mapSet, blobs, address, object);
    return address;
  });
  replace(realm.URL, 'revokeObjectURL', function (this: unknown, given: string) {
    const address = textOf(given);
    const own = call(mapGet, carried, address) as string | undefined;
    if (own !== undefined) revokeObjectURL(own);
    call(mapDelete, blobs, address);
    call(mapDelete, carried, address);
    revokeObjectURL(address);
  });
  guardConstructor(realm, 'Worker', realm.Worker);
  // Chromium for Android has none.
  const shared = realm.SharedWorker as typeof SharedWorker | undefined;
  if (shared) guardConstructor(realm, 'SharedWorker', shared);
}

function guardConstructor(
  realm: Realm,
  name: string,
  native: new (url: string, options?: WorkerOptions) => object,
): void {
  const guarded = function (this: unknown, url: string | URL): object {
    if (!new.target) return forward(native as never, this, arguments);
    arguments[0] = carry(url);
    return make(native, arguments, new.target);
  };
  replaceConstructor(realm, name, native, guarded);
}

/** By its brand, so that a Blob of another window counts as one. */
function isBlob(object: Blob): boolean {
  try {
    call(blobType, object);
    return true;
  } catch {
    return false;
  }
}

/** The address to make a worker from instead of the page's. */
function carry(url: string | URL): string | URL {
  let address: string;
  try {
    address = call(urlText, new NativeURL(textOf(url)));
  } catch {
    // Relative, or the browser will say what is wrong with it.
    return url;
  }
  if (call(startsWith, address, 'blob:')) return acceptable(carriedBlob(address), url);
  if (call(startsWith, address, 'data:')) return acceptable(carriedData(address), url);
  return url;
}

function carriedBlob(address: string): string {
  const hash = call(textIndexOf, address, '#');
  const bare = hash < 0 ? address : call(textSlice, address, 0, hash);
  const known = call(mapGet, carried, bare) as string | undefined;
  if (known !== undefined) return known;
  const blob = call(mapGet, blobs, bare) as Blob | undefined;
  if (!blob) {
    tellClosed('worker');
    throw new NativeDOMException('This worker cannot be guarded.', 'SecurityError');
  }
  const own = createObjectURL(
    new NativeBlob([PRELUDE, blob], options({ type: call(blobType, blob) })),
  );
  call(mapSet, carried, bare, own);
  return own;
}

function carriedData(address: string): string {
  const comma = call(textIndexOf, address, ',');
  if (comma < 0) return address;
  const head = call(textSlice, address, 0, comma);
  const isBase64 = call(textIncludes, call(toLowerCase, head), ';base64');
  const prelude = isBase64 ? base64(PRELUDE) : percent(PRELUDE);
  return `${head},${prelude}${call(textSlice, address, comma + 1)}`;
}

/**
 * Our address in the form the page's was in. A page that insists on trusted types and forbids ours keeps its own address: its
 * worker is unguarded then, as LIMITS.md says.
 */
function acceptable(own: string, given: string | URL): string | URL {
  if (typeof given === 'string' || !typeRules || !createTypePolicy || !acceptScriptURL) return own;
  try {
    policy ??= call(
      createTypePolicy,
      typeRules,
      'promptweir',
      options({ createScriptURL: (url: string) => url }),
    );
    return call(acceptScriptURL, policy, own);
  } catch {
    return given;
  }
}
