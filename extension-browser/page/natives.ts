// The browser's own functions, taken at document_start before any script of the page has run. The rest of page/ uses these
// and nothing else: whatever the page replaces afterwards, it replaces for itself only. Functions that hang on a prototype
// are called through `call`, never as methods, since a method call looks the prototype up again.

const {
  apply,
  construct,
  defineProperty: define,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  deleteProperty,
  ownKeys,
} = Reflect;
const { create, setPrototypeOf } = Object;

/** A window with everything in it: the page's own, or one the page has made. */
export type Realm = Window & typeof globalThis;

/** Calls a saved function on an object. */
export function call<T, A extends readonly unknown[], R>(
  fn: (this: T, ...args: A) => R,
  self: T,
  ...args: A
): R {
  return apply(fn, self, args);
}

/** Calls a saved function with the very arguments the page gave, however many. */
export function forward<R>(
  fn: (...args: never[]) => R,
  self: unknown,
  args: ArrayLike<unknown>,
): R {
  return apply(fn as (...args: unknown[]) => R, self, args);
}

/** Makes an object with the very arguments the page gave; `target` is what the page called `new` on. */
export function make<T>(
  constructor: new (...args: never[]) => T,
  args: ArrayLike<unknown>,
  target: unknown,
): T {
  return construct(constructor, args, target as new () => unknown) as T;
}

/** An options object that inherits nothing, so that a page that extends `Object.prototype` adds no option to ours. */
export function options<T extends object>(values: T): T {
  const bare = create(null) as T;
  for (const key in values) bare[key] = values[key];
  return bare;
}

/** Puts a function where the browser's own stood, as writable and as configurable as that was: sites wrap these themselves. */
export function replace(owner: object, name: string, value: unknown): void {
  const old = getOwnPropertyDescriptor(owner, name);
  define(owner, name, {
    configurable: old?.configurable ?? true,
    enumerable: old?.enumerable ?? true,
    writable: old?.writable ?? true,
    value,
  });
}

/** Puts a constructor where the browser's own stood. Its objects are the browser's, and name ours as what made them. */
export function replaceConstructor<T>(
  owner: object,
  name: string,
  native: new (...args: never[]) => T,
  guarded: (this: unknown, ...args: never[]) => T,
): void {
  const prototype: unknown = native.prototype;
  define(guarded, 'prototype', { value: prototype, writable: false });
  define(guarded, 'name', { value: name, configurable: true });
  // What hangs on the constructor itself, such as `WebSocket.OPEN`; the browser's own is not to be reached through ours.
  setPrototypeOf(guarded, getPrototypeOf(native));
  const names = ownKeys(native);
  for (let at = 0; at < names.length; at++) {
    const key = names[at] as string;
    const descriptor = getOwnPropertyDescriptor(native, key);
    if (descriptor && !getOwnPropertyDescriptor(guarded, key)) define(guarded, key, descriptor);
  }
  replace(prototype as object, 'constructor', guarded);
  replace(owner, name, guarded);
}

/** Puts a getter in front of the browser's own. Absent where the browser has none. */
export function replaceGetter<T, R>(
  prototype: object | undefined,
  name: string,
  wrap: (native: (this: T) => R) => (this: T) => R,
): void {
  const old = prototype && getOwnPropertyDescriptor(prototype, name);
  if (!prototype || !old?.get) return;
  define(prototype, name, {
    configurable: true,
    enumerable: old.enumerable ?? true,
    get: wrap(old.get as (this: T) => R),
  });
}

/** An own property that hides the prototype's, until `reveal` takes it away. */
export function hide(owner: object, name: string, value: unknown): void {
  define(owner, name, { configurable: true, enumerable: false, writable: false, value });
}
export function reveal(owner: object, name: string): void {
  deleteProperty(owner, name);
}

/** What a property of an object's own holds; undefined when it has none or computes it. */
export const ownValue = (owner: object, name: string): unknown =>
  getOwnPropertyDescriptor(owner, name)?.value;

/** Takes away an interface of the browser that cannot be guarded. */
export const deleteFrom = reveal;

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the getter's type is known to us, not to the language
function getter<T, R>(prototype: T, name: string & keyof T): (this: T) => R {
  const get: unknown = getOwnPropertyDescriptor(prototype as object, name)?.get;
  if (typeof get !== 'function') throw new TypeError(`promptweir: no getter ${name}`);
  return get as (this: T) => R;
}

const settled = Promise.prototype.then;

/** Runs one of two functions when a promise settles, without touching the page's `Promise.prototype.then`. */
export function settle<T>(
  promise: Promise<T>,
  ok: (value: T) => void,
  failed: (error: unknown) => void,
): void {
  apply(settled, promise, [ok, failed]);
}

/** The string an argument becomes, as the browser's own functions make it. */
export const textOf = String;
export const page = window;
/** Absent outside secure contexts. */
export const clipboardPrototype =
  typeof Clipboard === 'undefined' ? undefined : Clipboard.prototype;
export const clipboardWrite = clipboardPrototype?.write;
export const clipboardWriteText = clipboardPrototype?.writeText;
export const getType =
  typeof ClipboardItem === 'undefined' ? undefined : ClipboardItem.prototype.getType;
export const encoder = new TextEncoder();
export const { encode: encodeText } = TextEncoder.prototype;
export const SOCKET_OPEN = WebSocket.OPEN;
export const NativePromise = Promise;
export const NativeRequest = Request;
export const NativeResponse = Response;
export const NativeDocument = Document;
export const NativeTypeError = TypeError;
export const NativeDOMException = DOMException;
export const NativeEvent = Event;
export const NativeProgressEvent = ProgressEvent;
export const NativeMap = Map<number, unknown>;
export const NativeWeakMap = WeakMap<object, object>;
export const { fetch: nativeFetch } = window;
export const { get: mapGet, set: mapSet, delete: mapDelete } = Map.prototype;
export const { get: weakGet, set: weakSet } = WeakMap.prototype;
export const { toLowerCase, startsWith, replace: replaceText } = String.prototype;
export const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
export const { postMessage, start: startPort } = MessagePort.prototype;
export const { get: headerGet, set: headerSet } = Headers.prototype;
export const { open, send: sendRequest, setRequestHeader, abort } = XMLHttpRequest.prototype;
export const { send: sendFrame, close: closeSocket } = WebSocket.prototype;
export const requestBytes = Request.prototype.arrayBuffer;
export const responseBytes = Response.prototype.arrayBuffer;
export const blobText = Blob.prototype.text;

export const NativeBlob = Blob;
export const { isArray } = Array;
export const NativeTransfer = DataTransfer;
export const { stopImmediatePropagation } = Event.prototype;
export const addItem = DataTransferItemList.prototype.add as (
  this: DataTransferItemList,
  file: File,
) => DataTransferItem | null;
const filesOfInput = getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files');
/** Puts other files into an input than were chosen. */
export const putFiles = (input: HTMLInputElement, files: FileList): void => {
  if (filesOfInput?.set) apply(filesOfInput.set, input, [files]);
};
/** Only in secure contexts, not in Firefox. */
export const pickFiles: FilePicker | undefined = (window as { showOpenFilePicker?: FilePicker })
  .showOpenFilePicker;
export const fileOf =
  typeof FileSystemFileHandle === 'undefined' ? undefined : FileSystemFileHandle.prototype.getFile;

/** File System Access (WICG): asks the user for files of theirs. */
export type FilePicker = (...options: never[]) => Promise<FileSystemFileHandle[]>;
export const { test: matches } = RegExp.prototype;
export const NativeURL = URL;
export const channelPrototype =
  typeof RTCDataChannel === 'undefined' ? undefined : RTCDataChannel.prototype;
export const sendToPeer = channelPrototype?.send;
export const NativeTextMap = Map<string, unknown>;
export const { createObjectURL, revokeObjectURL } = URL;
export const { open: openWindow } = window;
export const { toString: sourceOf } = Function.prototype;
export const { includes: textIncludes, indexOf: textIndexOf, slice: textSlice } = String.prototype;
export const { trustedTypes: typeRules } = window as { trustedTypes?: TypeRules };
export const createTypePolicy = typeRules?.createPolicy;
export const acceptScriptURL = (window as { TrustedTypePolicy?: { prototype: TypePolicy } })
  .TrustedTypePolicy?.prototype.createScriptURL;
export const base64 = btoa;
export const percent = encodeURIComponent;

/** Trusted Types (W3C): what makes an address of a script acceptable to a page that insists on it. */
interface TypeRules {
  createPolicy(name: string, rules: TypePolicy): TypePolicy;
}
/** Gives what stands for a string in the type the page insists on. */
export interface TypePolicy {
  createScriptURL(url: string): string;
}

export const messagePorts = getter<MessageEvent, readonly MessagePort[]>(
  MessageEvent.prototype,
  'ports',
);
export const messageData = getter<MessageEvent, unknown>(MessageEvent.prototype, 'data');
export const requestUrl = getter<Request, string>(Request.prototype, 'url');
export const requestMethod = getter<Request, string>(Request.prototype, 'method');
export const requestHeaders = getter<Request, Headers>(Request.prototype, 'headers');
export const responseHeaders = getter<Response, Headers>(Response.prototype, 'headers');
export const socketUrl = getter<WebSocket, string>(WebSocket.prototype, 'url');
export const socketState = getter<WebSocket, number>(WebSocket.prototype, 'readyState');
export const channelState =
  channelPrototype && getter<RTCDataChannel, string>(channelPrototype, 'readyState');
export const windowOf = getter<Document, Window | null>(Document.prototype, 'defaultView');
export const urlText = getter<URL, string>(URL.prototype, 'href');
export const inputFiles = getter<HTMLInputElement, FileList | null>(
  HTMLInputElement.prototype,
  'files',
);
export const inputType = getter<HTMLInputElement, string>(HTMLInputElement.prototype, 'type');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const transferItems = getter<DataTransfer, DataTransferItemList>(
  DataTransfer.prototype,
  'items',
);
export const transferFiles = getter<DataTransfer, FileList>(DataTransfer.prototype, 'files');
export const blobType = getter<Blob, string>(Blob.prototype, 'type');
export const byteLength = getter<ArrayBuffer, number>(ArrayBuffer.prototype, 'byteLength');
