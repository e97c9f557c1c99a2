import type { Detector, DigitsAnchor } from './detector.ts';

/** Try this detector's pattern at this offset from an anchor. */
export interface Attempt {
  readonly detector: number;
  readonly offset: number;
}

/** An attempt at a run of digits. */
export interface DigitsAttempt extends Attempt {
  readonly anchor: DigitsAnchor;
}

/** An attempt at a word that begins with a capital letter. */
export interface CapitalAttempt extends Attempt {
  readonly glance: NonNullable<Detector['glance']>;
}
