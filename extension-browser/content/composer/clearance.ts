import { bare } from './read-text.ts';

/** Texts that may be sent as they stand. Held in the content script only; the background decides again on the wire. */
export interface Clearance {
  grant(text: string): void;
  has(text: string): boolean;
}

/** Long enough for a person to press Enter after a look at the screen, short enough that a new policy takes hold. */
const LIFETIME_MS = 15_000;

export function createClearance(now: () => number): Clearance {
  let cleared: { text: string; until: number } | undefined;
  return {
    grant: (text) => {
      cleared = { text: bare(text), until: now() + LIFETIME_MS };
    },
    has: (text) => cleared !== undefined && cleared.until > now() && cleared.text === bare(text),
  };
}
