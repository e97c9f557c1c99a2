import { compileContext, type ContextCheck } from './context.ts';
import type { Detector } from './detector.ts';
import { compilePlans, type Attempt, type DigitPlans, type DigitsAttempt } from './digit-plans.ts';
import { compileKeywords, type KeywordIndex } from './keyword-index.ts';
import { createScan, type Scan } from './scan.ts';
import { emptyStartTable, mayStartAtDigits, writeStarts, type StartTable } from './start-table.ts';

/** Detectors made ready to run. */
export interface Engine {
  readonly scan: (text: string, budget: number) => Scan;
}

/** What a scan looks things up in. */
export interface Tables {
  readonly keywords: KeywordIndex;
  /** What to try for each keyword. */
  readonly byKeyword: readonly (readonly Attempt[])[];
  readonly digits: DigitPlans;
  readonly starts: StartTable;
  /** Filled by `prepare` at a detector's first attempt: of hundreds a text needs a dozen. */
  readonly runners: (Runner | undefined)[];
  readonly prepare: (detector: number) => Runner;
}

/** A detector with its pattern made sticky and its context words compiled. */
export interface Runner {
  readonly detector: Detector;
  readonly pattern: RegExp;
  readonly context: ContextCheck | undefined;
}

const HERE: readonly number[] = [0];

/** Collects detectors' anchors. Cost: a millisecond or two for hundreds of detectors, whose patterns are left for later. */
export function compileEngine(detectors: readonly Detector[]): Engine {
  const byKeyword = new Map<string, Attempt[]>();
  const atDigits: DigitsAttempt[] = [];
  for (const [detector, { anchors }] of detectors.entries()) {
    for (const anchor of anchors) {
      const attempts = (anchor.begin ?? HERE).map((offset) => ({ detector, offset }));
      if ('digits' in anchor) {
        atDigits.push(...attempts.map((attempt) => ({ ...attempt, anchor })));
        continue;
      }
      for (const word of anchor.keywords) {
        const others = byKeyword.get(word);
        if (others === undefined) byKeyword.set(word, [...attempts]);
        else others.push(...attempts);
      }
    }
  }
  const runners: (Runner | undefined)[] = detectors.map(() => undefined);
  const starts = emptyStartTable(detectors.length);
  const prepare = (index: number): Runner => {
    const detector = detectors[index];
    if (detector === undefined) throw new RangeError(`No detector ${index}`);
    const { pattern, context } = detector;
    writeStarts(starts, index, pattern);
    return (runners[index] ??= {
      detector,
      pattern: new RegExp(pattern.source, `${pattern.flags}y`),
      context: context && compileContext(context),
    });
  };
  const digits = compilePlans(atDigits, ({ detector, offset }, run) => {
    if (runners[detector] === undefined) prepare(detector);
    return mayStartAtDigits(starts, detector, offset, run);
  });
  return {
    scan: createScan({
      keywords: compileKeywords([...byKeyword.keys()]),
      byKeyword: [...byKeyword.values()],
      digits,
      starts,
      runners,
      prepare,
    }),
  };
}
