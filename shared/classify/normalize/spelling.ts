import type { Probe } from './probe.ts';

/** A stretch of a text that can be read another way. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** What it reads; empty for what is only in the way. */
  readonly text: string;
  /** One of the spelling's codes. */
  readonly code: string;
  /**
   * Where each unit of `text` comes from, as offsets from `start`: unit `i` from `[from[i], to[i])`. Left out: from the same unit when
   * both are as long, otherwise from the whole place.
   */
  readonly origin?: Origin;
}

/** See {@link Place.origin}. */
export interface Origin {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * One way to write a value so that a pattern for the value does not see it. Data for {@link readAgain}, which finds the windows,
 * builds the text as it reads and maps what is found there back.
 */
export interface Spelling {
  /** What its places say was done, as evidence has it: `normalised:zero-width`, `decoded:base64`. */
  readonly codes: readonly string[];
  /**
   * Whether pieces are put together that may not belong together. What is found across such a joint counts only with proof of its
   * own: a checksum, a vendor's prefix.
   */
  readonly joins: boolean;
  /** Whether it counts against the limit of two decodings within each other. */
  readonly decodes: boolean;
  /**
   * Places in the order they stand. Must cost next to nothing where there are none: one search for a rare character, or what
   * the probe saw. Linear in the text.
   */
  readonly places: (text: string, probe: Probe) => Iterable<Place>;
}

/** What a spelling gives for a text that has nothing of it: quicker than to begin and end a generator. */
export const NO_PLACES: readonly Place[] = [];
