import type { Detector } from './detector.ts';
import { lazily } from './lazily.ts';
import { lineAround } from './validate/line-around.ts';
import { leadingLength, TRAILING, weighMarking } from './validate/weigh-marking.ts';

type Spec = Pick<Detector, 'id' | 'title' | 'placeholder' | 'source'> & {
  /** Phrases people hardly write except to mark. Lower case; a space stands for up to three spaces, dashes or underscores. */
  readonly strong: readonly string[];
  /** Words that are also plain prose: they count only where they stand like a marking. */
  readonly weak: readonly string[];
  readonly specificity: number;
};

const REACH = 120;
/** Scripts that part words by spaces; others write a marking beside any character. */
const SPACED =
  '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{N}_';

const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const literal = (term: string): string => term.replaceAll(/[ -]/g, '[ \\t_–-]{1,3}');
const anyOf = (terms: readonly string[]): string =>
  terms
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/**
 * A detector for markings that people put on documents. The same words in running prose are no marking: it must stand on a line of
 * its own, in brackets, in capitals, after a label, or say so of the document.
 */
export function marking({ strong, weak, ...about }: Spec): Detector {
  const sure = lazily(() => new RegExp(`^(?:${anyOf(strong)})$`, 'iu'));
  return {
    ...about,
    category: 'business',
    anchors: [{ keywords: [...weak, ...strong] }],
    get pattern() {
      return new RegExp(`(?<![${SPACED}])(?:${anyOf([...strong, ...weak])})(?![${SPACED}])`, 'iu');
    },
    judge: ({ text, start, end, value }) => {
      const [before, after] = lineAround(text, start, end, REACH);
      // Said once in a line, said for the line; "Confidentiality" does not say "Confidential".
      if (before.includes(SPACELESS.test(value) ? value : `${value} `)) return undefined;
      const leading = leadingLength(before);
      const trailing = after.startsWith(' ') ? (TRAILING.exec(after)?.[0].length ?? 0) : 0;
      const found = weighMarking(
        before.slice(0, before.length - leading),
        text.slice(start - leading, end + trailing),
        after.slice(trailing),
        sure().test(value),
      );
      return found && { ...found, start: start - leading, end: end + trailing };
    },
    confidence: 60,
  };
}
