// The other end of a WebRTC connection, on a host that is no AI app. What it hears it posts to its own server.
let port: MessagePort | undefined;
const connection = new RTCPeerConnection();

connection.addEventListener('icecandidate', ({ candidate }) =>
  port?.postMessage({ candidate: candidate?.toJSON() ?? null }, []),
);
connection.addEventListener('datachannel', ({ channel }) => {
  channel.addEventListener('message', ({ data }) => void write(String(data)));
});

async function write(text: string): Promise<void> {
  await fetch('/practice/echo', { method: 'POST', body: text });
  port?.postMessage({ written: true }, []);
}

async function hear({ offer, candidate }: PeerMessage): Promise<void> {
  if (offer) {
    await connection.setRemoteDescription(offer);
    await connection.setLocalDescription();
    port?.postMessage({ answer: connection.localDescription?.toJSON() }, []);
  } else if (candidate) await connection.addIceCandidate(candidate);
}

interface PeerMessage {
  readonly offer?: RTCSessionDescriptionInit;
  readonly candidate?: RTCIceCandidateInit;
}

addEventListener('message', ({ ports }) => {
  port = ports[0];
  port?.addEventListener('message', ({ data }: MessageEvent<PeerMessage>) => void hear(data));
  port?.start();
});
