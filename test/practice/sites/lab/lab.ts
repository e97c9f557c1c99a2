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
    Promise.race([channel(text), tooLate()]).then(
      () => 'sent',
      (error: unknown) => (error instanceof Error ? error.name : 'Error'),
    );
}

startPractice(() => '');
window.__lab = Object.fromEntries(
  Object.entries(CHANNELS).map(([name, channel]) => [name, asked(channel)]),
);
