import { isLax, tellClosed } from './bridge.ts';
import { afterHeld, hold, inspect, type Connection, type Message } from './held-messages.ts';
import {
  call,
  closeSocket,
  deleteFrom,
  forward,
  isArray,
  make,
  matches,
  NativeDOMException,
  replace,
  replaceConstructor,
  sendFrame,
  SOCKET_OPEN,
  socketState,
  socketUrl,
  textOf,
  type Realm,
} from './natives.ts';

/** The most bytes the reason of a close may have (RFC 6455 §5.5). */
const MAX_REASON = 123;

/** A name somebody chose: words of up to 15 letters, few of them. Whatever is longer may be anything. */
const PROTOCOL = /^(?=.{1,40}$)[a-z0-9]{1,15}(?:[.+_-][a-z0-9]{1,15})*$/i;
const MAX_PROTOCOLS = 3;

/** Holds every frame, and the reason of a close, until there is a verdict. */
export function guardWebSocket(realm: Realm): void {
  const native = realm.WebSocket;
  const guarded = function (this: unknown, _: string | URL, protocols?: string | string[]) {
    if (!new.target) return forward<WebSocket>(native as never, this, arguments);
    if (!isLax() && !areNames(protocols)) {
      tellClosed('websocket');
      throw new NativeDOMException('These subprotocols are closed on this page.', 'SyntaxError');
    }
    return make(native, arguments, new.target);
  };
  replaceConstructor(realm, 'WebSocket', native, guarded);
  replace(native.prototype, 'send', function (this: WebSocket, data: Message) {
    if (call(socketState, this) !== SOCKET_OPEN) return forward(sendFrame, this, arguments);
    hold(this, data, connectionOf(this));
  });
  replace(
    native.prototype,
    'close',
    function (this: WebSocket, code?: number, reason?: string): void {
      const given = arguments;
      const words = reason === undefined ? '' : textOf(reason);
      const isValid = code === 1000 || (code !== undefined && code >= 3000 && code <= 4999);
      // What the browser refuses it shall refuse at once, in the page's own call.
      if (words === '' || words.length > MAX_REASON || !isValid)
        return afterHeld(this, () => forward(closeSocket, this, given));
      inspect(words, connectionOf(this), ({ verdict, body }) => {
        const isSame = verdict === 'pass' && body === undefined;
        afterHeld(this, () => call(closeSocket, this, code, isSame ? words : ''));
      });
    },
  );
  // Chromium 124: frames as streams, which nobody uses yet. Sites ask whether it is there and take WebSocket otherwise.
  deleteFrom(realm, 'WebSocketStream');
}

/**
 * Whether the subprotocols are names. They leave with the handshake, which cannot wait for a verdict, and Chromium shows them
 * to no extension.
 */
function areNames(protocols: string | string[] | undefined): boolean {
  if (protocols === undefined) return true;
  if (typeof protocols === 'string') return call(matches, PROTOCOL, protocols);
  if (!isArray(protocols) || protocols.length > MAX_PROTOCOLS) return false;
  for (let at = 0; at < protocols.length; at++) {
    // Read once: the browser will read them again.
    const name = textOf(protocols[at]);
    if (!call(matches, PROTOCOL, name)) return false;
    protocols[at] = name;
  }
  return true;
}

function connectionOf(socket: WebSocket): Connection {
  return {
    channel: 'websocket',
    url: call(socketUrl, socket),
    send: (message) => call(sendFrame, socket, message as string),
  };
}
