import type { Lines } from '../lines.ts';
import { isLogEntry } from '../records/log-entry.ts';
import { lineWorth } from './line-worth.ts';
import { scoreLanguage, type Scored } from './score-language.ts';

/** Lines that hang together and look like code. */
export interface CodeRun {
  readonly start: number;
  readonly end: number;
  /** Lines with something on them. */
  readonly lines: number;
  /** Undefined: code of a language nobody listed, or too many runs to look at each. */
  readonly scored: Scored | undefined;
}

/** A run ends where so much speaks against it after its last good line. */
const DROP = 6;
const LEAST_WORTH = 12;
const LEAST_LINES = 5;
/** Of each run, and of a whole text: what the language is read from. */
const SAMPLE = 1200;
const LONGEST = 200;
const ALL_SAMPLES = 12_000;

/**
 * Finds runs of code: every line is worth something for or against it, and a run is where the sum grows. Cost: about 150 ns a line,
 * and a fixed amount for the languages.
 */
export function findCode(text: string, lines: Lines): readonly CodeRun[] {
  const runs: CodeRun[] = [];
  if (lines.count < LEAST_LINES) return runs;
  let sampled = 0;
  let sum = 0;
  let best = 0;
  let from = 0;
  let upTo = 0;
  let good: string[] = [];
  let goodLength = 0;
  const close = (): void => {
    if (best >= LEAST_WORTH && upTo - from + 1 >= LEAST_LINES && !isLog(good)) {
      const start = lines.firsts[from] ?? 0;
      const end = lines.ends[upTo] ?? text.length;
      const sample = sampled < ALL_SAMPLES ? good.join('\n') : '';
      sampled += sample.length;
      runs.push({ start, end, lines: visible(lines, from, upTo), scored: scoreLanguage(sample) });
    }
    sum = 0;
    best = 0;
    good = [];
    goodLength = 0;
  };
  for (let line = 0; line < lines.count; line++) {
    const worth = lineWorth(text, lines, line);
    if (sum === 0) {
      if (worth <= 0) continue;
      from = line;
    }
    sum += worth;
    if (worth > 0 && goodLength < SAMPLE && sampled < ALL_SAMPLES) {
      const first = lines.firsts[line] ?? 0;
      const piece = text.slice(first, Math.min(lines.ends[line] ?? first, first + LONGEST));
      good.push(piece);
      goodLength += piece.length;
    }
    if (sum > best) {
      best = sum;
      upTo = line;
    } else if (sum <= 0 || best - sum >= DROP) close();
  }
  close();
  return runs;
}

function visible({ firsts, ends }: Lines, from: number, to: number): number {
  let count = 0;
  for (let line = from; line <= to; line++) {
    if ((firsts[line] ?? 0) < (ends[line] ?? 0)) count++;
  }
  return count;
}

/** Entries of logs name functions and fields, too. */
const isLog = (sample: readonly string[]): boolean =>
  sample.filter((line) => isLogEntry(line, 0, line.length)).length * 2 > sample.length;
