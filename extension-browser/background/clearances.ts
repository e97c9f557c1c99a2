/** A text the user decided to send after a warning or with a reason. */
export interface Cleared {
  /** The event that is completed when the text is seen on the wire. */
  readonly event: string;
}

/** Time for the app to make its request, and to make it again after a network error. */
const LIFETIME_MS = 5 * 60_000;
const MAX_ANSWERS = 100;

/**
 * Remembers the exact texts a person took responsibility for, so that the request that carries one of them is not asked about
 * a second time. In memory only: after a restart the user is asked again. Another text, even one more word, is another question.
 */
export interface Clearances {
  /** The texts of one answer: a prompt as it was written and as it leaves, all the texts of a file. */
  grant(app: string, texts: readonly string[], cleared: Cleared): void;
  find(app: string, text: string): Cleared | undefined;
}

export function createClearances(now: () => number): Clearances {
  const answers: (Cleared & { readonly until: number; readonly keys: ReadonlySet<string> })[] = [];
  // Editors, request bodies and clipboards break lines differently; the words are the same.
  const keyOf = (app: string, text: string): string => `${app} ${text.replace(/\s+/g, '')}`;
  return {
    grant: (app, texts, { event }) => {
      const keys = new Set(texts.map((text) => keyOf(app, text)));
      answers.push({ event, keys, until: now() + LIFETIME_MS });
      while (answers.length > MAX_ANSWERS || (answers[0]?.until ?? 0) <= now()) answers.shift();
    },
    find: (app, text) => {
      const key = keyOf(app, text);
      return answers.findLast(({ keys, until }) => until > now() && keys.has(key));
    },
  };
}
