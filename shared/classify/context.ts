import type { Context } from './detector.ts';
import { foldUnit } from './letter-case.ts';
import { wordAfter, wordBefore } from './word-edge.ts';

/** Says which side of a span has one of a detector's context words. Cost: a look at `before + after` characters. */
export type ContextCheck = (text: string, start: number, end: number) => readonly string[];

interface Word {
  readonly folded: Uint16Array;
  /** Must stand alone, as words do in scripts that part them with spaces: "lic" is not in "public". */
  readonly bounded: boolean;
}

const SPACE = 0x20;
const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Compiles context words. A space in one stands for a space, a dash, an underscore or nothing. */
export function compileContext(context: Context): ContextCheck {
  const words = byFirstUnit(context.words);
  const mayBegin = Uint8Array.from({ length: 129 }, (_, unit) =>
    unit === 128 || words.has(foldUnit(unit)) ? 1 : 0,
  );
  /** Whether a word lies in `[from, to)`. What stands around it counts within `[low, high)`. */
  const inside = (text: string, from: number, to: number, low: number, high: number): boolean => {
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (mayBegin[Math.min(128, unit)] === 0) continue;
      const candidates = words.get(foldUnit(unit));
      if (candidates === undefined) continue;
      const joined = wordBefore(text, at, low);
      for (const word of candidates) {
        if (word.bounded && joined) continue;
        const end = endOf(word.folded, text, at, to);
        if (end > at && !(word.bounded && wordAfter(text, end, high))) return true;
      }
    }
    return false;
  };
  return (text, start, end) => {
    const evidence: string[] = [];
    // One unit more than asked is looked at on either side, so that a word cut in half there does not look whole.
    const low = Math.max(0, start - context.before - 1);
    const high = Math.min(text.length, end + context.after + 1);
    const last = Math.min(text.length, end + context.after);
    if (inside(text, low === 0 ? 0 : low + 1, start, low, start)) evidence.push('context:before');
    if (inside(text, end, last, end, high)) evidence.push('context:after');
    return evidence;
  };
}

function byFirstUnit(words: readonly string[]): Map<number, Word[]> {
  const byFirst = new Map<number, Word[]>();
  for (const word of words) {
    const folded = Uint16Array.from({ length: word.length }, (_, at) =>
      foldUnit(word.charCodeAt(at)),
    );
    const entry = { folded, bounded: !SPACELESS.test(word) };
    const others = byFirst.get(folded[0] ?? SPACE);
    if (others === undefined) byFirst.set(folded[0] ?? SPACE, [entry]);
    else others.push(entry);
  }
  return byFirst;
}

/** Where the word that begins at `start` ends; -1 when another stands there or it runs over `limit`. */
function endOf(folded: Uint16Array, text: string, start: number, limit: number): number {
  let at = start;
  for (const want of folded) {
    const unit = at < limit ? foldUnit(text.charCodeAt(at)) : -1;
    if (unit === want) at++;
    else if (want !== SPACE) return -1;
    else if (unit === 0x2d || unit === 0x5f) at++;
  }
  return at;
}
