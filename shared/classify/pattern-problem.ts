import { costOf } from './pattern-cost.ts';
import { parsePattern, REPEAT_CAP, RefusedSyntax } from './pattern-syntax.ts';

/** Characters a pattern may look at for each place of the text it is tried at. */
const MOST_STEPS = 1000;

/**
 * Why a regular expression may not be in a policy, as a sentence for the admin; undefined when it may. What is promised until a
 * linear-time engine runs patterns: an accepted pattern looks at no more than 1,000 characters for each character of the text, in
 * any text, because every open repeat (`*`, `+`, `{n,}`) ends after 100 and the rest is counted by `costOf`, an upper bound. So the
 * time grows with the length of the text and never faster. What it costs: a repeat longer than 100 is found in pieces or not at
 * all, and some harmless patterns are refused.
 *
 * Patterns have Unicode meaning (flag `u`), ignore letter case unless told otherwise, and `^` and `$` stand for line ends.
 */
export function patternProblem(pattern: string): string | undefined {
  try {
    void new RegExp(pattern, 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return 'This is not a valid regular expression.';
    throw error;
  }
  try {
    const { node } = parsePattern(pattern);
    const cost = costOf(node, undefined);
    if (cost.shortest === 0) return 'The pattern can match nothing at all.';
    if (cost.steps <= MOST_STEPS) return undefined;
    return `Its time could explode: repeats stand next to or inside each other and can match the same characters. Open repeats count as ${REPEAT_CAP}.`;
  } catch (error) {
    if (error instanceof RefusedSyntax) return error.message;
    throw error;
  }
}
