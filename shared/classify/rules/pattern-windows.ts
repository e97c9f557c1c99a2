import type { CompiledPattern, CompiledPatterns } from './compile-patterns.ts';

/** A part of a text in which a pattern may begin. */
interface Window {
  readonly pattern: number;
  readonly from: number;
  /** Behind the last place. */
  to: number;
}

/** Collects where patterns are to be tried. */
export interface PatternWindows {
  readonly add: (pattern: number, from: number, to: number) => void;
  /** In the order they begin. */
  readonly inOrder: () => readonly Window[];
}

/** Windows of one pattern that meet become one. Anchors come nearly in order, so looking at the last one is enough. */
export function collectWindows(length: number): PatternWindows {
  const windows: Window[] = [];
  const last = new Map<number, Window>();
  return {
    add(pattern, wantedFrom, wantedTo) {
      const from = Math.max(0, wantedFrom);
      const to = Math.min(length, wantedTo);
      if (to <= from) return;
      const before = last.get(pattern);
      if (before !== undefined && before.from <= from && from <= before.to) {
        before.to = Math.max(before.to, to);
        return;
      }
      const window = { pattern, from, to };
      windows.push(window);
      last.set(pattern, window);
    },
    inOrder: () => windows.sort((a, b) => a.from - b.from || a.pattern - b.pattern),
  };
}

/** Work is counted in attempts of the built-in engine, some 50 ns each. */
const WORK_SHIFT = 5;
/** Looking at characters is fast; what a pattern does at worst is rare. */
const WORST_SHARE = 16;
/** A pack of thousands of patterns may do more for one word. */
const WORK_PER_PATTERN = 64;
const WORK_PER_MATCH = 4;
/** What edges (`^`, `$`, `\b`) look at beyond a match: one character, which may be two units. */
const EDGE = 2;

/**
 * Runs each pattern in its windows. Matches of one pattern do not overlap; the first place wins. Returns where it stopped when the work
 * went over the budget. Cost: the characters of the windows, times at most 1,000.
 */
export function runPatterns(
  { patterns, everywhere }: CompiledPatterns,
  windows: PatternWindows,
  text: string,
  budget: number,
  report: (pattern: CompiledPattern, start: number, end: number) => void,
): number | undefined {
  const takenTo = new Map<number, number>();
  /** Returns the work of the matches, or undefined when it is more than is left. */
  const matchesIn = ({ pattern, from, to }: Window, left: number): number | undefined => {
    const own = patterns[pattern];
    if (own === undefined) return 0;
    const { regex, longest } = own;
    const base = whole(text, Math.max(0, from - EDGE));
    const part = text.slice(base, to + longest + EDGE);
    let work = 0;
    regex.lastIndex = Math.max(from, takenTo.get(pattern) ?? 0) - base;
    for (let match = regex.exec(part); match !== null; match = regex.exec(part)) {
      const start = base + match.index;
      if (start >= to) break;
      const end = start + match[0].length;
      work += WORK_PER_MATCH;
      if (work > left) return undefined;
      report(own, start, end);
      takenTo.set(pattern, end);
    }
    takenTo.set(pattern, Math.max(to, takenTo.get(pattern) ?? 0));
    return work;
  };
  let left = budget * 4 + patterns.length * WORK_PER_PATTERN;
  let stopped: number | undefined;
  for (const window of windows.inOrder()) {
    const steps = patterns[window.pattern]?.steps ?? 0;
    left -= 1 + ((window.to - window.from) * (1 + steps / WORST_SHARE)) / 2 ** WORK_SHIFT;
    const work = left < 0 ? undefined : matchesIn(window, left);
    if (work === undefined) {
      stopped = window.from;
      break;
    }
    left -= work;
  }
  // What these may cost is limited where packs are checked, so only their matches are counted.
  for (const pattern of everywhere) {
    if (matchesIn({ pattern, from: 0, to: text.length }, budget * 4) !== undefined) continue;
    stopped = Math.min(stopped ?? text.length, takenTo.get(pattern) ?? 0);
  }
  return stopped;
}

/** Not between the halves of a character: there a pattern with the flag `u` would begin before the part. */
const whole = (text: string, at: number): number =>
  at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
