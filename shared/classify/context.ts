import type { Context } from './detector.ts';

/** Says which side of a span has one of a detector's context words. Cost: one search over `before + after` characters. */
export type ContextCheck = (text: string, start: number, end: number) => readonly string[];

/** Compiles context words. Scripts without spaces between words need no boundary; all others do ("lic" is not in "public"). */
export function compileContext(context: Context): ContextCheck {
  const words = new RegExp(context.words.map(bounded).join('|'), 'giu');
  const inside = (slice: string, from: number): boolean => {
    words.lastIndex = from;
    return words.test(slice);
  };
  return (text, start, end) => {
    const from = Math.max(0, start - context.before - 1);
    const evidence: string[] = [];
    // One unit more than asked is cut out, so that a word cut in half by the window does not look whole.
    if (inside(text.slice(from, start), from === 0 ? 0 : 1)) evidence.push('context:before');
    if (context.after > 0) {
      const slice = text.slice(end, end + context.after + 1);
      words.lastIndex = 0;
      const found = words.exec(slice);
      if (found !== null && found.index + found[0].length <= context.after) {
        evidence.push('context:after');
      }
    }
    return evidence;
  };
}

const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function bounded(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '[ _\\-]?');
  return SPACELESS.test(word) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
}
