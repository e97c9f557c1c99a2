/** The longest pause between two attempts. */
export const MAX_BACKOFF_MS = 5 * 60_000;

const FIRST_MS = 1_000;

/**
 * The pause after the nth failure in a row (n ≥ 1), in whole ms: anything between nothing and a bound that doubles from 1 s to 5 min
 * ("full jitter"). A fleet that lost its collector at one moment must not come back at one moment.
 */
export function backoff(failures: number, random: () => number): number {
  return Math.round(random() * Math.min(MAX_BACKOFF_MS, FIRST_MS * 2 ** (failures - 1)));
}
