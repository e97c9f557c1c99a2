import type { Spelling } from '../spelling.ts';
import { stretchesOf } from '../stretches.ts';

const CODE = 'normalised:spaced';
/** The first separator is that of the whole row; more space after one parts words and stays. */
const ROW =
  /(?<![\p{L}\p{N}])[\w@.+-]([\s.·•_*|/,:;~-]{1,3}|["'`]{1,2})[\w@.+-](?:\1[ \t]{0,3}[\w@.+-]){5,400}(?![\p{L}\p{N}])/gu;

/** Seven characters and what is between. */
const SHORTEST = 13;

/** A value with something between each two of its characters: `4 1 1 1`, `s.k._.l.i.v.e`, one character a line. */
export const spaced: Spelling = {
  codes: [CODE],
  joins: true,
  decodes: false,
  *places(text, { laced }) {
    for (const [from, to] of stretchesOf(text, laced, 1)) {
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
