import { examine } from './examine.ts';
import type { Attempt, Engine } from './engine.ts';
import type { Finding } from './finding.ts';

/** A finding before overlaps are resolved. */
export interface Hit extends Finding {
  readonly specificity: number;
}

/** What one pass over a text gave. */
export interface Scan {
  readonly hits: readonly Hit[];
  /** From here on nothing was looked at, because the work budget was used up; undefined when all was. */
  readonly uninspectedFrom: number | undefined;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;

/**
 * Walks the text once, left to right; every anchor on the way has its detectors' patterns tried at that place and nowhere else.
 * Cost: linear in the text plus one bounded attempt per anchor. `budget` counts attempts, weighted by what they matched, so that
 * the same text always ends at the same place, on every machine.
 */
export function scan(engine: Engine, text: string, budget: number): Scan {
  const { byKeyword, keywordLengths, byDigits } = engine;
  const { classOf, width, next, ends } = engine.automaton;
  const hits: Hit[] = [];
  const takenTo = new Int32Array(engine.runners.length);
  let work = 0;
  const attempt = ({ runner, offset }: Attempt, anchor: number): void => {
    const start = anchor + offset;
    const run = engine.runners[runner];
    if (run === undefined || start < (takenTo[runner] ?? 0)) return;
    work++;
    run.pattern.lastIndex = start;
    const match = run.pattern.exec(text);
    if (match === null) return;
    work += 4 + (match[0].length >> 3);
    const hit = examine(run, text, match);
    if (hit === undefined) return;
    takenTo[runner] = hit.end;
    hits.push(hit);
  };
  const afterDigits = (start: number, end: number): void => {
    const following = text.charAt(end);
    for (const option of byDigits[Math.min(end - start, byDigits.length - 1)] ?? []) {
      const fits =
        option.next === undefined || (following !== '' && option.next.includes(following));
      if (fits) attempt(option, start);
    }
  };
  const afterKeywords = (keywords: readonly number[], end: number): void => {
    for (const keyword of keywords) {
      const anchor = end - (keywordLengths[keyword] ?? 0);
      for (const option of byKeyword[keyword] ?? []) attempt(option, anchor);
    }
  };
  const { length } = text;
  let row = 0;
  let digits = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= DIGIT_0 && unit <= DIGIT_9) digits++;
    else if (digits > 0) {
      afterDigits(at - digits, at);
      digits = 0;
      if (work > budget) return { hits, uninspectedFrom: at };
    }
    row = next[row + (classOf[unit] ?? 0)] ?? 0;
    const found = row === 0 ? undefined : ends[row / width];
    if (found === undefined) continue;
    afterKeywords(found, at + 1);
    if (work > budget) return { hits, uninspectedFrom: at };
  }
  if (digits > 0) afterDigits(length - digits, length);
  return { hits, uninspectedFrom: undefined };
}
