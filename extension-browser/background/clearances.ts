/** A text the user decided to send after a warning or with a reason. */
export interface Cleared {
  /** The event that is completed when the text is seen on the wire. */
  readonly event: string;
}

/** Time for the app to make its request, and to make it again after a network error. */
const LIFETIME_MS = 5 * 60_000;
const MAX_CLEARED = 100;

/**
 * Remembers the exact texts a person took responsibility for, so that the request that carries one of them is not asked about
 * a second time. In memory only: after a restart the user is asked again. Another text, even one more word, is another question.
 */
export interface Clearances {
  grant(app: string, text: string, cleared: Cleared): void;
  find(app: string, text: string): Cleared | undefined;
}

export function createClearances(now: () => number): Clearances {
  const cleared = new Map<string, Cleared & { readonly until: number }>();
  // Editors, request bodies and clipboards break lines differently; the words are the same.
  const keyOf = (app: string, text: string): string => `${app} ${text.replace(/\s+/g, '')}`;
  return {
    grant: (app, text, { event }) => {
      cleared.set(keyOf(app, text), { event, until: now() + LIFETIME_MS });
      for (const key of [...cleared.keys()].slice(0, Math.max(0, cleared.size - MAX_CLEARED))) {
        cleared.delete(key);
      }
    },
    find: (app, text) => {
      const found = cleared.get(keyOf(app, text));
      return found && found.until > now() ? found : undefined;
    },
  };
}
