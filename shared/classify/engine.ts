import type { Attempt, CapitalAttempt, DigitsAttempt } from './attempt.ts';
import { compileContext, type ContextCheck } from './context.ts';
import type { Detector } from './detector.ts';
import { compileKeywords, type KeywordIndex } from './keyword-index.ts';
import { createGates, type Gate } from './gate.ts';
import { compileRunFilter, LONGEST_RUN, type RunFilter } from './run-filter.ts';
import { createScan, type CountedScan } from './scan.ts';
import { emptyStartTable, writeStarts, type StartTable } from './start-table.ts';
import { piecesOf, type WordPieces } from './text-pieces.ts';

/** Detectors made ready to run. */
export interface Engine {
  readonly scan: (text: string, budget: number, floor: number) => CountedScan;
}

/** What a scan looks things up in. */
export interface Tables {
  readonly keywords: KeywordIndex;
  /** What to try for each keyword. */
  readonly byKeyword: readonly (readonly Attempt[])[];
  /** What to try at words that begin with a capital letter. */
  readonly atCapitals: readonly CapitalAttempt[];
  /** What to try at runs of so many digits. */
  readonly filterFor: (length: number) => RunFilter;
  /** Who comes to nothing without a context word, when nothing below a confidence is wanted. */
  readonly gateFor: (floor: number) => Gate;
  readonly starts: StartTable;
  /** Filled by `prepare` at a detector's first attempt: of hundreds a text needs a dozen. */
  readonly runners: (Runner | undefined)[];
  readonly prepare: (detector: number) => Runner;
}

/**
 * A detector with its pattern made sticky and its context words compiled. All that the engine reads of it stands here, because
 * objects of one shape are read several times as fast as detectors, which come in many.
 */
export interface Runner
  extends
    Pick<Detector, 'id' | 'category' | 'confidence' | 'specificity'>,
    Required<{ readonly [Key in 'glance' | 'judge']: Detector[Key] }> {
  readonly pattern: RegExp;
  /** Added to the confidence when a context word is there. */
  readonly raise: number;
  /** Told whatever its confidence: hidden content, and what is no finding by itself. */
  readonly always: boolean;
  readonly context: ContextCheck | undefined;
  /** Of the context words. */
  readonly pieces: readonly WordPieces[];
}

const HERE: readonly number[] = [0];
const anyWord = (): boolean => true;

function add(attempts: Map<string, Attempt[]>, word: string, attempt: Attempt): void {
  const others = attempts.get(word);
  if (others === undefined) attempts.set(word, [attempt]);
  else others.push(attempt);
}

/** Collects detectors' anchors. Cost: a millisecond or two for hundreds of detectors, whose patterns are left for later. */
export function compileEngine(detectors: readonly Detector[]): Engine {
  const byKeyword = new Map<string, Attempt[]>();
  const atDigits: DigitsAttempt[] = [];
  const atCapitals: CapitalAttempt[] = [];
  for (const [detector, { anchors, glance = anyWord }] of detectors.entries()) {
    for (const anchor of anchors) {
      for (const offset of anchor.begin ?? HERE) {
        const attempt = { detector, offset };
        if ('capitals' in anchor) atCapitals.push({ ...attempt, glance });
        else if ('digits' in anchor) atDigits.push({ ...attempt, anchor });
        else for (const word of anchor.keywords) add(byKeyword, word, attempt);
      }
    }
  }
  const runners: (Runner | undefined)[] = detectors.map(() => undefined);
  const starts = emptyStartTable(detectors.length);
  const keywords = compileKeywords([...byKeyword.keys()]);
  const patterns: (RegExp | undefined)[] = detectors.map(() => undefined);
  const writeRow = (index: number): RegExp => {
    const known = patterns[index];
    if (known !== undefined) return known;
    const pattern = detectors[index]?.pattern;
    if (pattern === undefined) throw new RangeError(`No detector ${index}`);
    writeStarts(starts, index, pattern);
    return (patterns[index] = pattern);
  };
  const prepare = (index: number): Runner => {
    const detector = detectors[index];
    if (detector === undefined) throw new RangeError(`No detector ${index}`);
    const { source, flags } = writeRow(index);
    return (runners[index] ??= {
      id: detector.id,
      category: detector.category,
      confidence: detector.confidence,
      specificity: detector.specificity,
      glance: detector.glance,
      judge: detector.judge,
      raise: detector.context?.raise ?? 0,
      always: detector.category === 'hidden' || (detector.bare ?? 0) > 99,
      pattern: new RegExp(source, `${flags}y`),
      context: detector.context && compileContext(detector.context),
      pieces: piecesOf(detector.context?.words ?? [], keywords.classOf),
    });
  };
  const filters: RunFilter[] = [];
  const filterFor = (length: number): RunFilter => {
    const size = Math.min(length, LONGEST_RUN);
    const known = filters[size];
    if (known !== undefined) return known;
    const asked = atDigits.filter(({ anchor }) => {
      const [min, max] = anchor.digits;
      return min <= size && size <= max;
    });
    for (const { detector } of asked) writeRow(detector);
    return (filters[size] = compileRunFilter(asked, size, starts));
  };
  return {
    scan: createScan({
      keywords,
      byKeyword: [...byKeyword.values()],
      atCapitals,
      filterFor,
      gateFor: createGates(detectors),
      starts,
      runners,
      prepare,
    }),
  };
}
