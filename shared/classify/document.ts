import type { CodeRun } from './code/find-code.ts';
import type { Detector, KeywordAnchor } from './detector.ts';
import type { Finding } from './finding.ts';
import type { Lines } from './lines.ts';

/**
 * One kind of content that shows only in a whole text: many persons, a log, a program. Runs after the engine, on what that found;
 * data and a pure function, as a `Detector` is.
 */
export interface DocumentDetector extends Pick<
  Detector,
  'id' | 'category' | 'title' | 'placeholder' | 'source'
> {
  /** Terms the engine is to look for on its way; without any of them in the text `find` gets an empty list of cues. */
  readonly cues?: CueTerms;
  /**
   * What was found, in order of the start and apart from each other. Must cost next to nothing for a short text that has nothing
   * to find, and stay linear in the text for every other.
   */
  readonly find: (document: Document) => readonly Span[];
}

/** Whole words or phrases, in any letter case, each by its lower-case form. */
export interface CueTerms extends Pick<KeywordAnchor, 'keywords'> {
  /** Which of them stands at an anchor; bounded, as a detector's pattern is. */
  readonly pattern: RegExp;
}

/** A whole text, as far as the engine inspected it. */
export interface Document {
  readonly text: string;
  /** Built-in findings of the engine, sorted and apart from each other. */
  readonly findings: readonly Finding[];
  /** Where the detector's own cues stand, sorted and apart from each other. */
  readonly cues: readonly Cue[];
  /** The text's lines; read once for all who ask. */
  readonly lines: () => Lines;
  /** Where it holds code; likewise. */
  readonly code: () => readonly CodeRun[];
}

/** Where a cue stands, UTF-16 offsets. */
export type Cue = Pick<Finding, 'start' | 'end'>;

/** What a document detector says: a finding without the parts that are the same for all of its findings. */
export type Span = Pick<Finding, 'start' | 'end' | 'confidence' | 'evidence'>;
