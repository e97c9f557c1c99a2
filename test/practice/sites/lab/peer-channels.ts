import type { Channel } from './channel.ts';

/** A host that is no AI app: what arrives there by another way than HTTP is written down by its own page. */
const ELSEWHERE = 'https://elsewhere.example';

const refused = (): Error => new DOMException('refused', 'NetworkError');

/** Opens a page of the other host in a frame and gives it the far end of a message channel. */
async function openPeer(): Promise<{ port: MessagePort; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = `${ELSEWHERE}/practice/peer`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { port1, port2 } = new MessageChannel();
  frame.contentWindow?.postMessage('port', ELSEWHERE, [port2]);
  return { port: port1, close: () => frame.remove() };
}

/** Connects to the peer over WebRTC and gives the data channel, open. */
async function dataChannel(port: MessagePort): Promise<RTCDataChannel> {
  const connection = new RTCPeerConnection();
  const channel = connection.createDataChannel('practice');
  connection.addEventListener('icecandidate', ({ candidate }) =>
    port.postMessage({ candidate: candidate?.toJSON() ?? null }, []),
  );
  port.addEventListener('message', ({ data }) => {
    if (data.answer) void connection.setRemoteDescription(data.answer);
    else if (data.candidate) void connection.addIceCandidate(data.candidate);
  });
  port.start();
  await connection.setLocalDescription();
  port.postMessage({ offer: connection.localDescription?.toJSON() }, []);
  await new Promise((resolve, reject) => {
    channel.addEventListener('open', resolve);
    channel.addEventListener('error', () => reject(refused()));
  });
  return channel;
}

/** What goes past HTTP: WebRTC and WebTransport. */
export const peerChannels = {
  async rtcDataChannel(text) {
    const { port, close } = await openPeer();
    try {
      const written = new Promise<void>((resolve) => {
        port.addEventListener('message', ({ data }) => {
          if (data.written === true) resolve();
        });
      });
      const channel = await dataChannel(port);
      channel.send(text);
      await written;
    } finally {
      close();
    }
  },
  async webTransport(text) {
    await new WebTransport(`${location.origin}/practice/transport?${encodeURIComponent(text)}`)
      .ready;
  },
} satisfies Readonly<Record<string, Channel>>;
