import type { Category } from '../classify/finding.ts';

/** One original behind a placeholder. Lives on the device only, in memory and in the browser's session storage. */
export interface Kept {
  readonly original: string;
  readonly detector: string;
  readonly category: Category;
  /** The rule that asked for the replacement; it is the reason given when the placeholder is sent. */
  readonly rule: string;
}

/** The stored form of a vault: placeholder to original. */
export type VaultState = Readonly<Record<string, Kept>>;

/**
 * The placeholders of one conversation and the originals behind them. The same value gets the same placeholder every time,
 * so that the model can follow who is who, and no two conversations share one, so that the service cannot.
 */
export interface Vault {
  /** The placeholder for a value. `taken` says whether a candidate already stands in the text for something else. */
  hide(kept: Kept, word: string, taken: (placeholder: string) => boolean): string;
  /** The value behind a placeholder. */
  show(placeholder: string): Kept | undefined;
  state(): VaultState;
}

/** Placeholders in a text, as `hide` makes them: `[EMAIL_1]`. */
export const PLACEHOLDER = /\[[A-Z][A-Z0-9_]{1,30}_[0-9]{1,5}\]/g;

/** Opens a vault over its stored form; empty when there is none. Linear in the entries. */
export function openVault(state: VaultState = {}): Vault {
  const kept = new Map<string, Kept>(Object.entries(state));
  const placeholders = new Map<string, string>();
  const last = new Map<string, number>();
  for (const [placeholder, { original }] of kept) {
    placeholders.set(original, placeholder);
    const cut = placeholder.lastIndexOf('_');
    const word = placeholder.slice(1, cut);
    last.set(word, Math.max(last.get(word) ?? 0, Number(placeholder.slice(cut + 1, -1))));
  }
  return {
    hide(value, word, taken) {
      const known = placeholders.get(value.original);
      if (known) return known;
      let number = last.get(word) ?? 0;
      let placeholder: string;
      do placeholder = `[${word}_${++number}]`;
      while (taken(placeholder));
      last.set(word, number);
      kept.set(placeholder, value);
      placeholders.set(value.original, placeholder);
      return placeholder;
    },
    show: (placeholder) => kept.get(placeholder),
    state: () => Object.fromEntries(kept),
  };
}
