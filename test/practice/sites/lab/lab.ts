import { startPractice } from '../start-practice.ts';
import type { Channel } from './channel.ts';
import { documentChannels } from './document-channels.ts';
import { fetchChannels } from './fetch-channels.ts';
import { socketChannels } from './socket-channels.ts';
import { workerChannels } from './worker-channels.ts';
import { xhrChannels } from './xhr-channels.ts';

const CHANNELS: Readonly<Record<string, Channel>> = {
  ...fetchChannels,
  ...xhrChannels,
  ...socketChannels,
  ...documentChannels,
  ...workerChannels,
};

/** A channel as tests call it: it never rejects but says `sent` or the name of the error. */
function asked(channel: Channel): (text: string) => Promise<string> {
  return (text) =>
    channel(text).then(
      () => 'sent',
      (error: unknown) => (error instanceof Error ? error.name : 'Error'),
    );
}

startPractice(() => '');
window.__lab = Object.fromEntries(
  Object.entries(CHANNELS).map(([name, channel]) => [name, asked(channel)]),
);
