import type { Probe } from '../probe.ts';
import type { Spelling } from '../spelling.ts';
import { stretchesOf } from '../stretches.ts';

const CODE = 'normalised:spaced';
/** The first separator is that of the whole row; more space after one parts words and stays. */
const ROW =
  /(?<![\p{L}\p{N}])[\w@.+:/=$!?&%#~-]([\s.·•_*|/,:;~-]{1,3}|["'`]{1,2})[\w@.+:/=$!?&%#~-](?:\1[ \t]{0,3}[\w@.+:/=$!?&%#~-]){5,400}(?![\p{L}\p{N}])/gu;

/** Seven characters and what is between. */
const SHORTEST = 13;

/** A value with something between each two of its characters: `4 1 1 1`, `s.k._.l.i.v.e`, one character a line. */
export const spaced: Spelling = {
  codes: [CODE],
  joins: true,
  decodes: false,
  *places(text, seen) {
    for (const [from, to] of stretchesOf(text, offsetsOf(text, seen), 1)) {
      if (to - from < SHORTEST) continue;
      for (const row of text.slice(from, to).matchAll(ROW)) {
        const [all, gap = ''] = row;
        // Each separator is a place of its own: what lies between is left as it stands.
        for (let at = 1; at < all.length;) {
          const start = from + row.index + at;
          if (all.startsWith(gap, at)) {
            yield { start, end: start + gap.length, text: '', code: CODE };
            at += gap.length;
          }
          while (all.charAt(at) === ' ' || all.charAt(at) === '\t') at++;
          at++;
        }
      }
    }
  },
};

/** Where such rows may be: where the probe saw them, and in runs whose every second character is a sign of base 64. */
function offsetsOf(text: string, { laced, runs }: Probe): readonly number[] {
  const offsets: number[] = [];
  for (let index = 0; index < runs.length; index += 2) {
    const at = runs[index] ?? 0;
    if (isSign(text, at + 1) && isSign(text, at + 3) && isSign(text, at + 5)) offsets.push(at + 1);
  }
  return offsets.length === 0 ? laced : [...laced, ...offsets].sort((a, b) => a - b);
}

const isSign = (text: string, at: number): boolean => /[+/_-]/.test(text.charAt(at));
