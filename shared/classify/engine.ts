import { compileContext, type ContextCheck } from './context.ts';
import type { Detector } from './detector.ts';
import { compileKeywords, type KeywordAutomaton } from './keyword-automaton.ts';

/** Detectors made ready to run: one automaton over all keywords, one table over digit-run lengths. Built once per process. */
export interface Engine {
  readonly automaton: KeywordAutomaton;
  /** What to try for each keyword of the automaton. */
  readonly byKeyword: readonly (readonly Attempt[])[];
  readonly keywordLengths: readonly number[];
  /** What to try for a digit run of each length; the last entry serves all longer runs. */
  readonly byDigits: readonly (readonly DigitsAttempt[])[];
  readonly runners: readonly Runner[];
}

/** Try this runner at this offset from the anchor. */
export interface Attempt {
  readonly runner: number;
  readonly offset: number;
}

/** Only when the run is followed by one of the characters of `next`. */
export interface DigitsAttempt extends Attempt {
  readonly next: string | undefined;
}

/** A detector with its pattern made sticky and its context words compiled. */
export interface Runner {
  readonly detector: Detector;
  readonly pattern: RegExp;
  readonly context: ContextCheck | undefined;
}

/** Digit runs longer than this are one class: no identifier has more. */
const LONGEST_RUN = 24;

/** Compiles detectors. Cost: a few milliseconds for hundreds of them. */
export function compileEngine(detectors: readonly Detector[]): Engine {
  const attempts = new Map<string, Attempt[]>();
  const byDigits: DigitsAttempt[][] = Array.from({ length: LONGEST_RUN + 1 }, () => []);
  for (const [runner, { anchors }] of detectors.entries()) {
    for (const anchor of anchors) {
      const tries = (anchor.begin ?? [0]).map((offset) => ({ runner, offset }));
      if ('keywords' in anchor) {
        for (const word of anchor.keywords) {
          attempts.set(word, [...(attempts.get(word) ?? []), ...tries]);
        }
        continue;
      }
      const [min, max] = anchor.digits;
      for (let length = min; length <= Math.min(max, LONGEST_RUN); length++) {
        byDigits[length]?.push(...tries.map((attempt) => ({ ...attempt, next: anchor.next })));
      }
    }
  }
  const keywords = [...attempts.keys()];
  return {
    automaton: compileKeywords(keywords),
    byKeyword: [...attempts.values()],
    keywordLengths: keywords.map((word) => word.length),
    byDigits,
    runners: detectors.map((detector) => ({
      detector,
      pattern: new RegExp(detector.pattern.source, `${detector.pattern.flags}y`),
      context: detector.context && compileContext(detector.context),
    })),
  };
}
