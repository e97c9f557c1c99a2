import { PLACEHOLDER } from './vault.ts';

/** Puts originals back for every placeholder that is known; others stay as they are. */
export function restore(
  text: string,
  original: (placeholder: string) => string | undefined,
): string {
  return text.replace(PLACEHOLDER, (placeholder) => original(placeholder) ?? placeholder);
}
