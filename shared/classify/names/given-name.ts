import { foldName } from './fold-name.ts';
import { lazily } from '../lazily.ts';
import { givenNames } from './given-names.ts';
import { TWO_FACED_NAMES } from './two-faced-names.ts';

/** Made at the first name: few texts have one, and that takes some milliseconds. */
const folded = lazily((): ReadonlySet<string> => new Set(givenNames().map(foldName)));

/** Whether a word is a given name of the lists, and whether it is more often something else. Cost: two look-ups. */
export function givenName(word: string): 'plain' | 'two-faced' | undefined {
  const name = foldName(word);
  if (folded().has(name)) return TWO_FACED_NAMES().has(name) ? 'two-faced' : 'plain';
  const dash = word.search(/[-‐]/);
  return dash > 2 ? givenName(word.slice(0, dash)) : undefined;
}
