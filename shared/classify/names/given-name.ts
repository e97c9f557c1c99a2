import { foldName } from './fold-name.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { TWO_FACED_NAMES } from './two-faced-names.ts';

const FOLDED: ReadonlySet<string> = new Set(GIVEN_NAMES.map(foldName));

/** Whether a word is a given name of the lists, and whether it is more often something else. Cost: two look-ups. */
export function givenName(word: string): 'plain' | 'two-faced' | undefined {
  const folded = foldName(word);
  if (FOLDED.has(folded)) return TWO_FACED_NAMES.has(folded) ? 'two-faced' : 'plain';
  const dash = word.search(/[-‐]/);
  return dash > 2 ? givenName(word.slice(0, dash)) : undefined;
}
