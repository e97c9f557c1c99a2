import type { EventDraft, EventPatch, Outbox } from '../../shared/event/outbox.ts';
import { uuid7 } from '../../shared/event/uuid7.ts';
import { UsageEvent } from '../../shared/event/usage-event.ts';
import * as z from 'zod/mini';

/** The part of `storage.local` used here. */
export interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const RECENT = 'recent';
const MAX_RECENT = 50;
/** A page that repeats a refused request in a loop makes one event in this time, not thousands. */
const REPEAT_MS = 10 * 60_000;
const MAX_REPEATS = 500;

/** Keeps what happened: in the outbox for the collector, and the newest for the user's own eyes. */
export interface Ledger {
  append(draft: EventDraft): Promise<string>;
  /** As `append`, unless the same was recorded in the last minutes. `key` says what "the same" is. */
  appendOnce(key: string, draft: EventDraft): Promise<void>;
  complete(id: string, patch: EventPatch): Promise<void>;
  recent(): Promise<readonly UsageEvent[]>;
}

export function createLedger(
  outbox: Outbox,
  local: LocalArea,
  now: () => number,
  wake: () => void,
): Ledger {
  const repeats = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();

  /** Changes of the short list read it first; two at once would lose one. */
  const change = (
    edit: (events: readonly UsageEvent[]) => readonly UsageEvent[],
  ): Promise<void> => {
    const turn = last.then(async () =>
      local.set({ [RECENT]: edit(await read()).slice(0, MAX_RECENT) }),
    );
    last = turn.catch(() => undefined);
    return turn;
  };
  const read = async (): Promise<readonly UsageEvent[]> => {
    const stored = z.array(UsageEvent).safeParse((await local.get(RECENT))[RECENT]);
    return stored.success ? stored.data : [];
  };
  const append = async (draft: EventDraft): Promise<string> => {
    const event = await outbox.append(draft);
    await change((events) => [event, ...events]);
    wake();
    return event.id;
  };

  return {
    append,
    appendOnce: async (key, draft) => {
      const seen = repeats.get(key);
      if (seen !== undefined && seen > now() - REPEAT_MS) return;
      repeats.set(key, now());
      for (const old of [...repeats.keys()].slice(0, Math.max(0, repeats.size - MAX_REPEATS)))
        repeats.delete(old);
      await append(draft);
    },
    complete: async (id, patch) => {
      const isInTime = await outbox.complete(id, patch);
      const earlier = (await read()).find((event) => event.id === id);
      if (!isInTime && earlier) {
        // The collector has the first part and keeps it; how it ended is an event of its own.
        const { sequence: _, ...draft } = earlier;
        await append({ ...draft, ...patch, id: uuid7(now()), time: now() });
        return;
      }
      await change((events) =>
        events.map((event) => (event.id === id ? { ...event, ...patch } : event)),
      );
      wake();
    },
    recent: read,
  };
}
