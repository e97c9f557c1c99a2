import { mayConnectPeers, tellClosed } from './bridge.ts';
import { hold, type Message } from './held-messages.ts';
import {
  call,
  channelState,
  deleteFrom,
  forward,
  make,
  NativeDOMException,
  page,
  replace,
  replaceConstructor,
  sendToPeer,
  type Realm,
} from './natives.ts';

/**
 * Closes what goes past HTTP. WebRTC is refused unless the app needs it for its voice mode; then the messages of its data
 * channels are held like the frames of a socket. WebTransport is taken away: sites ask whether it is there.
 */
export function guardPeers(realm: Realm): void {
  deleteFrom(realm, 'WebTransport');
  const native = realm.RTCPeerConnection as typeof RTCPeerConnection | undefined;
  if (!native || !channelState || !sendToPeer) return;
  const [stateOf, send] = [channelState, sendToPeer];
  const guarded = function (this: unknown): RTCPeerConnection {
    if (new.target && !mayConnectPeers()) {
      tellClosed('webrtc');
      throw new NativeDOMException('WebRTC is closed on this page.', 'NotAllowedError');
    }
    return new.target
      ? make(native, arguments, new.target)
      : forward(native as never, this, arguments);
  };
  replaceConstructor(realm, 'RTCPeerConnection', native, guarded);
  if ('webkitRTCPeerConnection' in realm) replace(realm, 'webkitRTCPeerConnection', guarded);
  replace(realm.RTCDataChannel.prototype, 'send', function (this: RTCDataChannel, data: Message) {
    if (call(stateOf, this) !== 'open') return forward(send, this, arguments);
    hold(this, data, {
      channel: 'webrtc',
      url: page.location.href,
      send: (message) => call(send, this, message as ArrayBufferView<ArrayBuffer>),
    });
  });
}
