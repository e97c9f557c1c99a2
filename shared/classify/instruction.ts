import type { Detector } from './detector.ts';
import { weighInstruction } from './validate/weigh-instruction.ts';

/** Ways to say one thing, and what they begin with. */
export interface Phrasing {
  /** Lower case; the form begins here. */
  readonly anchors: readonly string[];
  /** Source of a regular expression without open repeats; a space stands for whatever parts words in pasted text. */
  readonly form: string;
  /** People say this to each other, too. */
  readonly common?: boolean;
}

type Spec = Pick<Detector, 'id' | 'title' | 'placeholder' | 'source'> & {
  readonly phrasings: readonly Phrasing[];
  /** Confidence where nothing around says that the words are only spoken of. */
  readonly confidence: number;
};

/** How much less sure that is. */
const COMMON = 15;
/** Spaces, one line break, and the marks people emphasise words with. */
const GAP = '(?:[\\s_*~"\'’-]{1,4})';
/** A space, or a class of characters, in which a space is one. */
const OUTSIDE_CLASSES = /\[[^\]]*\]| /g;
/** Scripts that part words by spaces; in others a phrase begins beside any character. */
const WORD = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{N}_]';

/**
 * A detector for sentences that tell an AI model what to do, where a person would not say so: in pasted pages, mails and files they
 * are how others take the model over. An essay about such attacks quotes them; there they are less sure.
 */
export function instruction({ phrasings, ...about }: Spec): Detector {
  return {
    ...about,
    category: 'injection',
    anchors: [{ keywords: [...new Set(phrasings.flatMap(({ anchors }) => anchors))] }],
    get pattern() {
      return new RegExp(
        `(?<!${WORD})(?:${formsOf(phrasings, false)}|(?<common>${formsOf(phrasings, true)}))(?!${WORD})`,
        'iu',
      );
    },
    judge: ({ text, start, end, groups }) => {
      const less = groups['common'] === undefined ? 0 : COMMON;
      return weighInstruction(text, start, end, about.confidence - less);
    },
    specificity: 40,
  };
}

/** Alternatives for a pattern; one that never matches when there are none. */
function formsOf(phrasings: readonly Phrasing[], common: boolean): string {
  const forms = phrasings.filter((each) => (each.common ?? false) === common);
  return forms.length === 0
    ? '(?!)'
    : forms
        .map(({ form }) =>
          form.replaceAll(OUTSIDE_CLASSES, (piece) => (piece === ' ' ? GAP : piece)),
        )
        .join('|');
}
