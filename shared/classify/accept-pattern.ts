import { costOf, type Cost } from './pattern-cost.ts';
import { parsePattern, REPEAT_CAP, RefusedSyntax, type Node } from './pattern-syntax.ts';

/** Why a pattern may not be used. The codes stand beside those of the schema in what an admin is told. */
export interface PatternProblem {
  readonly code: 'pattern_invalid' | 'pattern_syntax' | 'pattern_empty' | 'pattern_unsafe';
  /** A sentence for the admin. */
  readonly message: string;
}

/** A pattern that may be used. */
export interface AcceptedPattern {
  readonly node: Node;
  readonly cost: Cost;
  /** With every open repeat ended. */
  readonly bounded: string;
}

/** Characters a pattern may look at for each place of the text it is tried at. */
const MOST_STEPS = 1000;
const EXPLODES = `Its time could explode: repeats stand next to or inside each other and can match the same characters. Open repeats count as ${REPEAT_CAP}.`;

/**
 * Takes an admin's regular expression apart and says whether it may be in a policy. What is promised: an accepted pattern looks at no
 * more than about 1,000 characters for each character of the text, in any text, because every open repeat (`*`, `+`, `{n,}`) ends
 * after 100 and the rest is counted by `costOf`, an upper bound. So the time grows with the length of the text and never faster. A
 * proof on the pattern instead of a linear-time engine such as re2js, because V8 runs a bounded pattern many times faster and nothing
 * has to be shipped; what it costs: a repeat longer than 100 is found in pieces or not at all, and some harmless patterns are refused.
 *
 * Patterns have Unicode meaning (flag `u`), ignore letter case unless told otherwise, and `^` and `$` stand for line ends.
 */
export function acceptPattern(pattern: string): AcceptedPattern | PatternProblem {
  try {
    void new RegExp(pattern, 'u');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { code: 'pattern_invalid', message: 'This is not a valid regular expression.' };
  }
  try {
    const { node, bounded } = parsePattern(pattern);
    const cost = costOf(node, undefined);
    if (cost.shortest === 0) {
      return { code: 'pattern_empty', message: 'The pattern can match nothing at all.' };
    }
    if (cost.steps <= MOST_STEPS) return { node, cost, bounded };
    return { code: 'pattern_unsafe', message: EXPLODES };
  } catch (error) {
    if (!(error instanceof RefusedSyntax)) throw error;
    return { code: 'pattern_syntax', message: error.message };
  }
}

/** Why a pattern may not be used; undefined when it may. */
export function patternProblem(pattern: string): PatternProblem | undefined {
  const answer = acceptPattern(pattern);
  return 'code' in answer ? answer : undefined;
}

/** Makes an accepted pattern ready to run from place to place. */
export const boundedRegex = ({ bounded }: AcceptedPattern, caseSensitive: boolean): RegExp =>
  new RegExp(bounded, caseSensitive ? 'gmu' : 'gimu');
