import { startPractice } from '../start-practice.ts';
import { addressChannels } from './address-channels.ts';
import type { Channel } from './channel.ts';
import { fetchChannels } from './fetch-channels.ts';
import { foreignFrameChannels } from './foreign-frame-channels.ts';
import { formChannels } from './form-channels.ts';
import { peerChannels } from './peer-channels.ts';
import { realmChannels } from './realm-channels.ts';
import { socketChannels } from './socket-channels.ts';
import { workerChannels } from './worker-channels.ts';
import { xhrChannels } from './xhr-channels.ts';

const CHANNELS: Readonly<Record<string, Channel>> = {
  ...fetchChannels,
  ...xhrChannels,
  ...socketChannels,
  ...formChannels,
  ...addressChannels,
  ...realmChannels,
  ...foreignFrameChannels,
  ...workerChannels,
  ...peerChannels,
};

/** Milliseconds after which a channel counts as refused: a form that is stopped, for one, says nothing at all. */
const PATIENCE = 5000;

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new DOMException('nothing came back', 'TimeoutError')), PATIENCE);
  });
}

/** A channel as tests call it: it never rejects but says `sent` or the name of the error. */
function asked(channel: Channel): (text: string) => Promise<string> {
  return (text) =>
    Promise.race([(async () => channel(text))(), tooLate()]).then(
      () => 'sent',
      (error: unknown) => (error instanceof Error ? error.name : 'Error'),
    );
}

startPractice(() => '');
window.__lab = Object.fromEntries(
  Object.entries(CHANNELS).map(([name, channel]) => [name, asked(channel)]),
);
