import * as z from 'zod/mini';
import type { Role } from '../../shared/event/usage-event.ts';
import type { SessionArea } from './vaults.ts';

/** `active`: the adapter recognised a prompt somebody gave. `degraded`: it left, and the adapter did not. `unknown`: neither so far. */
export type AdapterState = 'active' | 'degraded' | 'unknown';

/** Tells from what happens on the live pages whether each app's adapter still fits. */
export interface AdapterHealth {
  load(): Promise<void>;
  state(app: string): AdapterState;
  /** What stands in an editor of the app now. */
  typed(app: string, text: string): void;
  /** The person sent it. */
  given(app: string): void;
  /** A request that may leave, with what the adapter takes it for. `texts` is read only while one is waited for. */
  request(app: string, role: Role, texts: readonly string[]): void;
  /** Adapters may have changed: nothing is known of them any more. */
  renew(): Promise<void>;
}

/** How long an app may take from Enter to its request, and to all that goes with it. */
const WATCH_MS = 10_000;
/** Shorter texts stand in many requests by chance. */
const MIN_LENGTH = 8;
const STORED = 'adapterHealth';
const Stored = z.record(z.string(), z.enum(['active', 'degraded']));

interface Watch {
  readonly text: string;
  isSeen: boolean;
}

/**
 * A prompt that goes out in a request the adapter knows proves it; one that is seen in other requests only, ten seconds long, shows
 * that the app has changed. Texts are kept in memory for that long and never elsewhere.
 * @param changed called at each change of a state, not for what an earlier life of the worker found
 */
export function createAdapterHealth(
  area: SessionArea,
  after: (ms: number, run: () => void) => void,
  changed: (app: string, state: AdapterState) => void,
): AdapterHealth {
  let states: Record<string, Exclude<AdapterState, 'unknown'>> = {};
  const newest = new Map<string, string>();
  const watches = new Map<string, Watch>();

  const set = (app: string, state: Exclude<AdapterState, 'unknown'>): void => {
    if (states[app] === state) return;
    states = { ...states, [app]: state };
    void area.set({ [STORED]: states });
    changed(app, state);
  };

  return {
    load: async () => {
      const stored = Stored.safeParse((await area.get(null))[STORED]).data;
      states = { ...stored, ...states };
    },
    state: (app) => states[app] ?? 'unknown',
    typed: (app, text) => void newest.set(app, bare(text)),
    given: (app) => {
      const text = newest.get(app);
      newest.delete(app);
      if (text === undefined || text.length < MIN_LENGTH) return;
      const watch = { text, isSeen: false };
      watches.set(app, watch);
      after(WATCH_MS, () => {
        if (watches.get(app) !== watch) return;
        watches.delete(app);
        if (watch.isSeen) set(app, 'degraded');
      });
    },
    request: (app, role, texts) => {
      const watch = watches.get(app);
      if (watch === undefined || !texts.some((each) => bare(each).includes(watch.text))) return;
      if (role === 'other') {
        watch.isSeen = true;
      } else if (role === 'prompt') {
        watches.delete(app);
        // What the generic adapter recognised says nothing for the app's own.
        if (states[app] !== 'degraded') set(app, 'active');
      }
    },
    renew: async () => {
      states = {};
      watches.clear();
      await area.set({ [STORED]: states });
    },
  };
}

/** Editors and bodies break lines differently. */
const bare = (text: string): string => text.replace(/\s+/g, '');
