import { PLACEHOLDER } from '../../../shared/redact/vault.ts';

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
