import { useEffect, useRef, useState } from 'preact/hooks';
import type { LiveEvents } from './use-live-events.ts';
import { plural } from './wording/words.ts';

const STATE_WORDS: Record<LiveEvents['state'], string> = {
  connecting: 'Connecting …',
  live: 'Live',
  broken: 'Not live: the connection ended',
};

/** A screen reader is told of new events at most this often. */
const ANNOUNCE_EVERY_MS = 10_000;

/** Whether the list grows by itself, and the way to hold it still while reading. */
export function LiveState({ live }: { readonly live: LiveEvents }) {
  const { state, paused, waiting, setPaused } = live;
  return (
    <div class="live">
      <p>
        <span class={`live-dot live-${paused ? 'paused' : state}`} aria-hidden="true" />
        {paused ? `Paused, ${plural(waiting, 'new event')} waiting` : STATE_WORDS[state]}
      </p>
      <button type="button" aria-pressed={paused} onClick={() => setPaused(!paused)}>
        {paused ? 'Go on' : 'Pause'}
      </button>
      <p class="unseen" role="status" aria-live="polite">
        {useAnnouncement(live.rows.length)}
      </p>
    </div>
  );
}

function useAnnouncement(count: number): string {
  const [text, setText] = useState('');
  const latest = useRef(count);
  const told = useRef(count);
  latest.current = count;
  useEffect(() => {
    const timer = setInterval(() => {
      const more = latest.current - told.current;
      told.current = latest.current;
      if (more > 0) setText(`${plural(more, 'new event')}.`);
    }, ANNOUNCE_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return text;
}
