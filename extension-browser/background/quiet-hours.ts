const MAX_ANSWERS = 200;

/** An answer that counts for a while: the same rules ask nobody again in the same app. */
export interface Answered {
  /** Masked already. */
  readonly justification: string | undefined;
}

/**
 * Remembers that a person has answered for an app and a set of rules. How long that counts is the policy's `quietMinutes`; what is
 * blocked is never asked about and so never comes here. In memory only: after a restart the user is asked again.
 */
export interface QuietHours {
  keep(app: string, rules: readonly string[], minutes: number, answered: Answered): void;
  find(app: string, rules: readonly string[]): Answered | undefined;
}

export function createQuietHours(now: () => number): QuietHours {
  const answers = new Map<string, Answered & { readonly until: number }>();
  const keyOf = (app: string, rules: readonly string[]): string =>
    [app, ...rules.toSorted()].join(' ');
  return {
    keep: (app, rules, minutes, { justification }) => {
      const key = keyOf(app, rules);
      answers.delete(key);
      answers.set(key, { justification, until: now() + minutes * 60_000 });
      const [oldest] = answers.keys();
      if (answers.size > MAX_ANSWERS && oldest !== undefined) answers.delete(oldest);
    },
    find: (app, rules) => {
      const found = answers.get(keyOf(app, rules));
      return found && found.until > now() ? found : undefined;
    },
  };
}
