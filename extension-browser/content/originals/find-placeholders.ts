/** What stands in a text for an original: `[EMAIL_1]`. The same shape the background writes. */
const PLACEHOLDER = /\[[A-Z][A-Z0-9_]{1,30}_[0-9]{1,5}\]/g;

export interface FoundPlaceholder {
  readonly placeholder: string;
  /** UTF-16 offset of the opening bracket. */
  readonly start: number;
  /** UTF-16 offset after the closing bracket. */
  readonly end: number;
}

/** All placeholders in a text, from left to right, never overlapping. O(n): nothing in the pattern can be repeated twice. */
export function findPlaceholders(text: string): readonly FoundPlaceholder[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(PLACEHOLDER)].map(({ 0: placeholder, index }) => ({
    placeholder,
    start: index,
    end: index + placeholder.length,
  }));
}

/** The text with the placeholders that are known put back; the others stay as they are. */
export function restore(text: string, originals: ReadonlyMap<string, string>): string {
  return text.replace(PLACEHOLDER, (placeholder) => originals.get(placeholder) ?? placeholder);
}
