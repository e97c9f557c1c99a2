import { moveConversation, type Memory } from '../../shared/classify/drip/memory.ts';
import type { Past } from '../../shared/classify/drip/recall.ts';
import { keepPrompts, type Inspection } from '../../shared/inspect.ts';
import type { SessionArea, Vaults } from './vaults.ts';

const PREFIX = 'memory:';

/** What left for each app in the last hour, as far as it must be known to find what is given piece by piece. */
export interface Memories {
  load(): Promise<void>;
  /** What a text is seen in the light of. `conversation` is undefined where the browser does not tell. */
  past(app: string, conversation: string | undefined): Past;
  /** The prompts of an inspection have left, some of them changed. */
  keep(app: string, inspection: Inspection, changed: ReadonlyMap<number, string>): Promise<void>;
  /** A new conversation got its own address. */
  move(app: string, from: string, to: string): Promise<void>;
}

/**
 * Memories in memory, and in session storage for the next time the background wakes up; they are never anywhere else. One for each
 * app: a service has both halves of a number, whatever conversations they were given in.
 * @param newKey makes the secret of a new memory's digests
 */
export function createMemories(
  area: SessionArea,
  vaults: Pick<Vaults, 'of'>,
  now: () => number,
  newKey: () => string,
): Memories {
  const memories = new Map<string, Memory>();
  const of = (app: string): Memory => memories.get(app) ?? { key: newKey(), traces: [] };
  const save = async (app: string, memory: Memory): Promise<void> => {
    if (memory === memories.get(app)) return;
    memories.set(app, memory);
    await area.set({ [PREFIX + app]: memory });
  };

  return {
    load: async () => {
      for (const [key, stored] of Object.entries(await area.get(null))) {
        if (!key.startsWith(PREFIX)) continue;
        const app = key.slice(PREFIX.length);
        const before = stored as Memory;
        // The backstop does not wait: what left before the stored memory was here comes after it.
        const since = memories.get(app)?.traces ?? [];
        memories.set(app, { ...before, traces: [...before.traces, ...since] });
      }
    },
    past: (app, conversation) => ({
      memory: of(app),
      conversation,
      now: now(),
      kept: (placeholder) =>
        conversation === undefined ? undefined : vaults.of(app, conversation).show(placeholder),
    }),
    keep: (app, inspection, changed) => save(app, keepPrompts(of(app), inspection, changed)),
    move: (app, from, to) => save(app, moveConversation(of(app), from, to)),
  };
}
