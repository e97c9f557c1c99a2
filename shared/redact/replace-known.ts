import type { VaultState } from './vault.ts';

/**
 * Values shorter than this are common enough to stand in a body by chance ("1234", a first name), where replacing them
 * would break the request.
 */
const MIN_LENGTH = 6;

/**
 * Replaces every further copy of a value that was already replaced in this conversation, also where no detector would see
 * it (without its context, in capitals of a title, in a telemetry field): one prompt stands in several places of a body.
 * Cost: one scan of the text per known value.
 */
export function replaceKnown(text: string, known: VaultState): string {
  let result = text;
  const byLength = Object.entries(known).sort(
    ([, a], [, b]) => b.original.length - a.original.length,
  );
  for (const [placeholder, { original }] of byLength) {
    if (original.length >= MIN_LENGTH && result.includes(original)) {
      result = result.replaceAll(original, () => placeholder);
    }
  }
  return result;
}
