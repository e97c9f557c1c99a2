import type { DigitsAnchor } from './detector.ts';

/** Try this detector's pattern at this offset from an anchor. */
export interface Attempt {
  readonly detector: number;
  readonly offset: number;
}

/** An attempt at a run of digits. */
export interface DigitsAttempt extends Attempt {
  readonly anchor: DigitsAnchor;
}

/** A run of digits and the units around it; -1 where the text ends. */
export interface DigitRun {
  readonly length: number;
  readonly before: number;
  readonly after: number;
}

/** Digit runs longer than this are one kind: no identifier has more. */
const LONGEST_RUN = 24;
/** The end of the text, each of ASCII, everything else. */
const NEIGHBOURS = 130;
const OTHER = 128;
const KINDS = (LONGEST_RUN + 1) * NEIGHBOURS * NEIGHBOURS;
/** Of such a kind of run is known that nothing is to be tried. */
export const NOTHING_TO_TRY = 1;

/** Runs of digits of one kind are alike in length and in what stands around them. */
export function kindOfRun(text: string, start: number, end: number): number {
  const size = Math.min(end - start, LONGEST_RUN);
  return (size * NEIGHBOURS + neighbour(text, start - 1)) * NEIGHBOURS + neighbour(text, end);
}

const neighbour = (text: string, at: number): number =>
  at < 0 || at >= text.length ? 0 : Math.min(text.charCodeAt(at), OTHER) + 1;

/**
 * What to try at runs of digits. Every number in a log is such a run, and nearly all are ruled out by what stands beside them, so
 * the answer for each kind of run is worked out once and then looked up.
 */
export interface DigitPlans {
  /** Kind of run → number of its plan; 0: not asked for yet. Close to a megabyte, of which a text touches a few pages. */
  readonly known: Uint16Array;
  /** What to try at a run of this kind, in the order it was asked for. */
  readonly planFor: (kind: number, text: string, start: number, end: number) => readonly Attempt[];
}

/** Makes plans ready to be worked out. `mayMatch` says whether an attempt can succeed at such a run at all. */
export function compilePlans(
  asked: readonly DigitsAttempt[],
  mayMatch: (attempt: Attempt, run: DigitRun) => boolean,
): DigitPlans {
  const known = new Uint16Array(KINDS);
  const plans: (readonly Attempt[])[] = [[], []];
  const planFor: DigitPlans['planFor'] = (kind, text, start, end) => {
    const index = known[kind] ?? 0;
    if (index > 0) return plans[index] ?? [];
    const run = {
      length: Math.min(end - start, LONGEST_RUN),
      before: start > 0 ? text.charCodeAt(start - 1) : -1,
      after: end < text.length ? text.charCodeAt(end) : -1,
    };
    const plan = asked.filter((attempt) => asksFor(attempt.anchor, run) && mayMatch(attempt, run));
    // Of two characters beyond ASCII an anchor may ask for one.
    if (run.after < OTHER) known[kind] = plan.length === 0 ? NOTHING_TO_TRY : plans.push(plan) - 1;
    return plan;
  };
  return { known, planFor };
}

function asksFor({ digits, next }: DigitsAnchor, { length, after }: DigitRun): boolean {
  const [min, max] = digits;
  if (length < min || length > max) return false;
  return next === undefined || (after >= 0 && next.includes(String.fromCharCode(after)));
}
