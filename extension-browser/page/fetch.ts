import { promptInAddress, withQuery } from './address-prompt.ts';
import { ask } from './bridge.ts';
import { visibleType } from './content-type.ts';
import {
  byteLength,
  call,
  deleteFrom,
  forward,
  headerGet,
  headerSet,
  nativeFetch,
  NativePromise,
  NativeRequest,
  NativeTypeError,
  options,
  page,
  replace,
  requestBytes,
  requestHeaders,
  requestMethod,
  requestUrl,
  settle,
  type Realm,
} from './natives.ts';

/**
 * Holds every `fetch` with a body until there is a verdict. Whatever the body was (Blob, file, stream, form), it goes on as
 * plain bytes, because the browser shows the backstop nothing of a Blob or a stream.
 */
export function guardFetch(realm: Realm): void {
  const guarded = function fetch(
    this: unknown,
    _input: RequestInfo | URL,
    _init?: RequestInit,
  ): Promise<Response> {
    const given = arguments;
    let request: Request;
    try {
      request = new NativeRequest(given[0] as RequestInfo, given[1] as RequestInit);
    } catch {
      return forward(nativeFetch, page, given);
    }
    const method = call(requestMethod, request);
    if (method === 'GET' || method === 'HEAD') {
      const query = promptInAddress(call(requestUrl, request));
      if (query === undefined) return forward(nativeFetch, page, given);
      return new NativePromise((resolve, reject) => holdAddress(request, query, resolve, reject));
    }
    return new NativePromise((resolve, reject) => {
      const bytes = call(requestBytes, request);
      settle(bytes, (body) => hold(request, method, body, resolve, reject), reject);
    });
  };
  replace(realm, 'fetch', guarded);
  // fetchLater (Chromium 135) sends when the page is gone, when nobody is left to ask. Without it sites use a beacon.
  deleteFrom(realm, 'fetchLater');
}

/** A prompt in the address: its query is judged as a form, and rewritten as one. */
function holdAddress(
  request: Request,
  query: string,
  resolve: (answer: Response | Promise<Response>) => void,
  reject: (error: unknown) => void,
): void {
  const url = call(requestUrl, request);
  const contentType = 'application/x-www-form-urlencoded';
  ask(
    { kind: 'request', channel: 'fetch', url, method: 'GET', contentType, body: query },
    (answer) => {
      if (answer.verdict === 'block') return reject(new NativeTypeError('Failed to fetch'));
      const changed = answer.body === undefined ? undefined : withQuery(url, answer.body);
      resolve(nativeFetch(changed === undefined ? request : new NativeRequest(changed, request)));
    },
  );
}

function hold(
  request: Request,
  method: string,
  body: ArrayBuffer,
  resolve: (answer: Response | Promise<Response>) => void,
  reject: (error: unknown) => void,
): void {
  if (call(byteLength, body) === 0) return resolve(nativeFetch(request));
  const headers = call(requestHeaders, request);
  const contentType = call(headerGet, headers, 'content-type') ?? '';
  ask(
    {
      kind: 'request',
      channel: 'fetch',
      url: call(requestUrl, request),
      method,
      contentType,
      body,
    },
    (answer) => {
      if (answer.verdict === 'block') return reject(new NativeTypeError('Failed to fetch'));
      const visible = visibleType(contentType);
      if (visible !== contentType) call(headerSet, headers, 'content-type', visible);
      const sent = answer.body ?? body;
      resolve(nativeFetch(request, options({ body: sent })));
    },
  );
}
