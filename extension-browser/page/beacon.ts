import { ask } from './bridge.ts';
import { visibleType } from './content-type.ts';
import {
  call,
  headerGet,
  nativeFetch,
  NativeResponse,
  options,
  replace,
  responseBytes,
  responseHeaders,
  settle,
  startsWith,
  textOf,
  toLowerCase,
  type Realm,
} from './natives.ts';

/**
 * Holds beacons. The page gets `true` at once, as it would; the body goes out later as a keepalive request of plain bytes,
 * which is what a beacon is (W3C Beacon §3.1). A page that is closed before the verdict sends nothing.
 */
export function guardBeacon(realm: Realm): void {
  replace(
    realm.Navigator.prototype,
    'sendBeacon',
    function (this: Navigator, url: string | URL, data?: BodyInit | null) {
      if (data === null || data === undefined) {
        // Of a beacon without a body Chromium tells the backstop that it has one and cannot show it.
        settle(send(textOf(url), '', undefined), nothing, nothing);
        return true;
      }
      const whole = new NativeResponse(data);
      const contentType = call(headerGet, call(responseHeaders, whole), 'content-type') ?? '';
      const read = (bytes: ArrayBuffer): void => {
        ask(
          {
            kind: 'request',
            channel: 'beacon',
            url: textOf(url),
            method: 'POST',
            contentType,
            body: bytes,
          },
          (answer) => {
            if (answer.verdict === 'block') return;
            // A beacon has no one to tell of a failure.
            settle(send(textOf(url), contentType, answer.body ?? bytes), nothing, nothing);
          },
        );
      };
      settle(call(responseBytes, whole), read, nothing);
      return true;
    },
  );
}

const nothing = (): void => undefined;

function send(
  url: string,
  contentType: string,
  body: string | ArrayBuffer | undefined,
): Promise<Response> {
  const type = call(toLowerCase, contentType);
  const isSimple =
    contentType === '' ||
    call(startsWith, type, 'text/plain') ||
    call(startsWith, type, 'multipart/form-data') ||
    call(startsWith, type, 'application/x-www-form-urlencoded');
  return nativeFetch(
    url,
    options({
      method: 'POST',
      keepalive: true,
      credentials: 'include',
      mode: isSimple ? 'no-cors' : 'cors',
      ...(body === undefined ? {} : { body }),
      ...(contentType === ''
        ? {}
        : { headers: options({ 'content-type': visibleType(contentType) }) }),
    } satisfies RequestInit),
  );
}
