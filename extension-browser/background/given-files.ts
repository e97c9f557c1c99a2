import { promptHash } from '../../shared/classify/drip/digest.ts';
import type { Leaf } from '../../shared/body/body.ts';

const MAX_FILES = 200;

/**
 * Files that were handed to a page and not yet seen in a request, by what they say: their upload is told by the same event. Compared
 * by length, beginning and end, which decides on nothing but which event is completed.
 */
export interface GivenFiles {
  keep(app: string, text: string, event: string): void;
  /** The event of a file that is the whole of a body or of a text in it. */
  take(app: string, leaves: readonly Leaf[], body: string | null): string | undefined;
}

/** In memory only: what is uploaded after a restart makes an event of its own. */
export function createGivenFiles(): GivenFiles {
  const events = new Map<string, string>();
  const keyOf = (app: string, text: string): string => `${app} ${text.length} ${promptHash(text)}`;
  return {
    keep: (app, text, event) => {
      events.set(keyOf(app, text), event);
      const [oldest] = events.keys();
      if (events.size > MAX_FILES && oldest !== undefined) events.delete(oldest);
    },
    take: (app, leaves, body) => {
      if (events.size === 0) return undefined;
      for (const text of [body ?? '', ...leaves.map((leaf) => leaf.text)]) {
        const key = keyOf(app, text);
        const event = events.get(key);
        events.delete(key);
        if (event !== undefined) return event;
      }
      return undefined;
    },
  };
}
