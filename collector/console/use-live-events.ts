import { useEffect, useRef, useState } from 'preact/hooks';
import { EventRow } from '../admin/protocol.ts';

/** What came since the list was loaded. */
export interface LiveEvents {
  readonly rows: readonly EventRow[];
  /** Ids that came with the last showing. */
  readonly fresh: ReadonlySet<string>;
  readonly state: 'connecting' | 'live' | 'broken';
  readonly paused: boolean;
  /** How many wait while paused. */
  readonly waiting: number;
  readonly setPaused: (paused: boolean) => void;
}

/** Events are shown in steps of this: a table that moves with every one cannot be read. */
const SHOW_EVERY_MS = 1000;
const MOST_ROWS = 500;

/** Listens to the stream of events that pass `filter`. `reload` is called when some were missed. */
export function useLiveEvents(filter: string, reload: () => void): LiveEvents {
  const [rows, setRows] = useState<readonly EventRow[]>([]);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [state, setState] = useState<LiveEvents['state']>('connecting');
  const [paused, setPaused] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const buffer = useRef<EventRow[]>([]);

  useEffect(() => {
    const source = new EventSource(`/admin/api/events/stream?${filter}`);
    let broken = false;
    source.addEventListener('open', () => {
      setState('live');
      // What came while the connection was down is in the list and nowhere else.
      if (broken) reload();
      broken = false;
    });
    source.addEventListener('error', () => {
      broken = true;
      setState(source.readyState === EventSource.CLOSED ? 'broken' : 'connecting');
      // A session that ended looks like any other error; the next call finds out.
      if (source.readyState === EventSource.CLOSED) reload();
    });
    source.addEventListener('lagged', reload);
    source.addEventListener('usage', (message) => {
      const row = EventRow.safeParse(JSON.parse(message.data));
      if (row.success) buffer.current = [row.data, ...buffer.current].slice(0, MOST_ROWS);
    });
    return () => source.close();
  }, [filter]);

  useEffect(() => {
    const timer = setInterval(() => {
      setWaiting(buffer.current.length);
      if (paused || buffer.current.length === 0) return;
      const came = buffer.current;
      buffer.current = [];
      setWaiting(0);
      setFresh(new Set(came.map(({ event }) => event.id)));
      setRows((before) => [...came, ...before].slice(0, MOST_ROWS));
    }, SHOW_EVERY_MS);
    return () => clearInterval(timer);
  }, [paused]);

  return { rows, fresh, state, paused, waiting, setPaused };
}
