import { ask, hasBackstop } from './bridge.ts';
import { visibleType } from './content-type.ts';
import {
  abort,
  call,
  dispatchEvent,
  forward,
  headerGet,
  hide,
  NativeDocument,
  NativeDOMException,
  NativeEvent,
  NativeProgressEvent,
  NativeResponse,
  NativeWeakMap,
  open,
  replace,
  responseBytes,
  responseHeaders,
  reveal,
  sendRequest,
  setRequestHeader,
  settle,
  textOf,
  toLowerCase,
  weakGet,
  weakSet,
  type Realm,
} from './natives.ts';

interface Opened {
  readonly method: string;
  readonly url: string;
  readonly isAsync: boolean;
  contentType: string | undefined;
  held: boolean;
  aborted: boolean;
}

const opened = new NativeWeakMap();
const stateOf = (xhr: XMLHttpRequest): Opened | undefined =>
  call(weakGet, opened, xhr) as Opened | undefined;

/** Holds every XMLHttpRequest with a body until there is a verdict, and sends the body on as plain bytes. */
export function guardXhr(realm: Realm): void {
  const { prototype } = realm.XMLHttpRequest;
  replace(
    prototype,
    'open',
    function (this: XMLHttpRequest, method: string, url: string | URL, isAsync?: boolean) {
      const result = forward(open, this, arguments);
      reveal(this, 'readyState');
      const state: Opened = {
        method: textOf(method),
        url: textOf(url),
        isAsync: arguments.length < 3 || isAsync !== false,
        contentType: undefined,
        held: false,
        aborted: false,
      };
      call(weakSet, opened, this, state);
      return result;
    },
  );
  replace(
    prototype,
    'setRequestHeader',
    function (this: XMLHttpRequest, name: string, value: string) {
      forward(setRequestHeader, this, arguments);
      const state = stateOf(this);
      if (state && call(toLowerCase, textOf(name)) === 'content-type')
        state.contentType = textOf(value);
    },
  );
  replace(
    prototype,
    'send',
    function (this: XMLHttpRequest, body?: Document | XMLHttpRequestBodyInit | null) {
      const state = stateOf(this);
      if (!state || body === null || body === undefined)
        return forward(sendRequest, this, arguments);
      if (state.held)
        throw new NativeDOMException('The request was sent already.', 'InvalidStateError');
      if (!state.isAsync) return sendSynchronously(this, body);
      state.held = true;
      if (body instanceof NativeDocument) return fail(this, state, 'error');
      hold(this, state, body);
    },
  );
  replace(prototype, 'abort', function (this: XMLHttpRequest) {
    const state = stateOf(this);
    if (!state?.held) return forward(abort, this, arguments);
    state.held = false;
    state.aborted = true;
    fail(this, state, 'abort');
  });
}

/**
 * A synchronous request cannot wait for a verdict. A body the browser shows to the backstop goes on to be judged there; one
 * it does not show fails like a broken connection.
 */
function sendSynchronously(xhr: XMLHttpRequest, body: Document | XMLHttpRequestBodyInit): void {
  if (typeof body !== 'string' || !hasBackstop()) {
    throw new NativeDOMException('A synchronous request may only send text here.', 'NetworkError');
  }
  call(sendRequest, xhr, body);
}

function hold(xhr: XMLHttpRequest, state: Opened, body: XMLHttpRequestBodyInit): void {
  const whole = new NativeResponse(body);
  const contentType =
    state.contentType ?? call(headerGet, call(responseHeaders, whole), 'content-type') ?? '';
  const read = (bytes: ArrayBuffer): void => {
    const { url, method } = state;
    ask({ kind: 'request', channel: 'xhr', url, method, contentType, body: bytes }, (answer) => {
      // The page may have aborted or opened the object anew while the question was out.
      if (state.aborted || stateOf(xhr) !== state) return;
      state.held = false;
      if (answer.verdict === 'block') return fail(xhr, state, 'error');
      if (state.contentType === undefined && contentType !== '') {
        call(setRequestHeader, xhr, 'content-type', visibleType(contentType));
      }
      call(sendRequest, xhr, answer.body ?? bytes);
    });
  };
  settle(call(responseBytes, whole), read, () => fail(xhr, state, 'error'));
}

/** What the page sees of a request that was never made: the events of a broken connection. */
function fail(xhr: XMLHttpRequest, state: Opened, kind: 'error' | 'abort'): void {
  state.held = false;
  hide(xhr, 'readyState', 4);
  call(dispatchEvent, xhr, new NativeEvent('readystatechange'));
  call(dispatchEvent, xhr, new NativeProgressEvent(kind));
  call(dispatchEvent, xhr, new NativeProgressEvent('loadend'));
}
