import type { Category } from './finding.ts';
import type { TextBytes } from './text-bytes.ts';

/**
 * One kind of content Promptweir knows: data, not a procedure. The engine reads anchors, goes there, runs `pattern`, asks
 * `judge`, weighs `context`. Nothing here says how anchors are found, so an engine can be replaced without touching a detector.
 */
export interface Detector {
  /** Lower-case words joined by dashes; also the name of its file and of its fixture folder. */
  readonly id: string;
  readonly category: Category;
  /** What people call it, for dialogs and the console: "Payment card number". */
  readonly title: string;
  /** Upper-case word that stands in for the value after redaction: CARD, EMAIL. */
  readonly placeholder: string;
  /** Vendor or standard page and the day it was read. */
  readonly source: string;
  /** Where to look. A text without any of them costs the detector nothing. */
  readonly anchors: readonly Anchor[];
  /**
   * What stands at an anchor; tried there and nowhere else. Every repeat is bounded, so one attempt has a fixed worst cost. A
   * group named `value` narrows the span to it (needs the `d` flag); otherwise the whole match is the span. Without the flags `g`
   * and `y`: the engine sets them. What stands before an anchor is read backwards by `judge`. A getter where it is built from
   * parts or names classes of Unicode: those take long to read, and the engine asks at the first anchor it meets.
   */
  readonly pattern: RegExp;
  /**
   * A look at the text's bytes before the pattern is tried, where anchors are frequent; `at` is where the candidate would begin. False
   * is certain. Cost: a few reads of bytes.
   */
  readonly glance?: (bytes: TextBytes, at: number) => boolean;
  /** Words nearby that make the finding more likely, or without which it is not one. */
  readonly context?: Context;
  /** Checksums and other proof. Returns undefined when the candidate is not one after all. */
  readonly judge?: (candidate: Candidate) => Judgement | undefined;
  /** 1–100 before context and judge. */
  readonly confidence: number;
  /**
   * The most a finding can have without a context word, where `judge` has a say in it. Where it is below what a caller wants, the
   * detector is tried only beside its words. Left out: 100, or `confidence` when there is no judge.
   */
  readonly bare?: number;
  /** Of two overlapping findings that rules would act on, the higher stays. 90 vendor format, 50 usual, 10 generic. */
  readonly specificity: number;
}

/** Where a candidate may begin, relative to something the engine can find fast. */
export type Anchor = KeywordAnchor | DigitsAnchor | CapitalAnchor;

interface Placed {
  /** Offsets from the anchor at which the pattern is tried, in this order. Left out: at the anchor itself. */
  readonly begin?: readonly number[];
}

/** Any of these strings, in any letter case, as part of a word or not. Written in lower case. */
export interface KeywordAnchor extends Placed {
  readonly keywords: readonly string[];
}

/** A run of ASCII digits of this length. `next` lists the characters that may follow the run, `last` those before (left out: any). */
export interface DigitsAnchor extends Placed {
  readonly digits: readonly [min: number, max: number];
  readonly last?: string;
  readonly next?: string;
}

/** A word that begins with a capital letter, or with one beyond ASCII. Such a detector needs a `glance`. */
export interface CapitalAnchor extends Placed {
  readonly capitals: true;
}

/** Whole words (bounded by anything that is no letter or digit), in any letter case, on both sides of the candidate. */
export interface Context {
  readonly words: readonly string[];
  /** UTF-16 units looked at on each side. */
  readonly before: number;
  readonly after: number;
  /** Added to the confidence when a word is there. */
  readonly raise: number;
  /** Without a word there is no finding. */
  readonly required?: boolean;
}

/** What a judge sees: the whole text (for the neighbourhood) and the candidate's span in it. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly value: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** A judge's word on a candidate. Left out: as the detector says. */
export interface Judgement {
  /** Replaces the detector's base confidence. */
  readonly confidence?: number;
  readonly evidence?: readonly string[];
  /** Narrower or wider span. */
  readonly start?: number;
  readonly end?: number;
}
