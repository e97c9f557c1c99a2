import { inPage as english } from './en/in-page.ts';

/** What the user was about to do: send a prompt, paste, drop, give files, or let the page make a request. */
export type Subject = 'prompt' | 'paste' | 'drop' | 'file' | 'request';

/** Every sentence a person reads in an AI app's page. A language is one record of this type. */
export type InPageWords = typeof english;

/**
 * The sentences in use. English until the background has sent those of the person's language: every frame loads the content
 * script, and all languages would be a fifth of it.
 */
export let words: InPageWords = english;

/** Goes on in another language. What is not of the shape of a catalogue is passed over. */
export function speak(other: unknown): void {
  if (isLike(other, english)) words = other;
}

/** Whether a value has all the texts a pattern has. Plural forms need `other` only. */
function isLike<T>(value: unknown, pattern: T): value is T {
  if (typeof pattern !== 'object' || pattern === null) return typeof value === typeof pattern;
  if (typeof value !== 'object' || value === null) return false;
  const own = new Map<string, unknown>(Object.entries(value));
  return Object.entries(pattern).every(
    ([name, inner]) => ('other' in pattern && name !== 'other') || isLike(own.get(name), inner),
  );
}
