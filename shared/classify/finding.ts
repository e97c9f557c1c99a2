import type { Severity } from './severity.ts';

/**
 * What a detector says about a text: a span and a kind, never the matched characters. Everything downstream (decision,
 * event, console) is built on this shape, so a secret cannot travel inside a result.
 */
export interface Finding {
  /** Id of the detector, for example `payment-card`. */
  readonly detector: string;
  readonly category: Category;
  /** UTF-16 offset of the first code unit. */
  readonly start: number;
  /** UTF-16 offset after the last code unit. */
  readonly end: number;
  /** 0–100: how sure the detector is. Rules act from {@link DEFAULT_MIN_CONFIDENCE} on. */
  readonly confidence: number;
  /** Coded reasons, for example `checksum` or `context:before`. Never text from the prompt. */
  readonly evidence: readonly string[];
  /** Ids of the company's own labels that an admin's rule pack gave it. */
  readonly labels?: readonly string[];
  /** As an admin's rule pack says; left out: `DEFAULT_SEVERITY`. */
  readonly severity?: Severity;
}

/**
 * The kinds of content that rules and the console speak of. `technical`: source code, logs, traces, names of systems; `bulk`: many
 * persons' or customers' records at once, whatever each of them holds; `injection`: instructions aimed at the model inside a text.
 * `uninspected` marks what nobody looked at.
 */
export const CATEGORIES = [
  'credential',
  'financial',
  'government',
  'personal',
  'health',
  'business',
  'technical',
  'bulk',
  'hidden',
  'injection',
  'custom',
  'uninspected',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Findings below this are kept for people who ask (`scan --min-confidence`), but no rule acts on them by default. */
export const DEFAULT_MIN_CONFIDENCE = 50;
