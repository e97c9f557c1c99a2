import { familyLike } from './family-names.ts';
import { givenName } from './given-name.ts';
import { NAMES_SOMETHING_ELSE, NEVER_IN_A_NAME } from './not-a-family-name.ts';

/** What the lists say about a run of words that has the form of a name. */
export interface WeighedName {
  /** UTF-16 units of the run that belong to the name. */
  readonly length: number;
  /** Words of the name without initials and particles. */
  readonly parts: number;
  /** Of the first word. */
  readonly given: 'plain' | 'two-faced' | undefined;
  /** How the family name is known; undefined when there is none. */
  readonly family: 'listed' | 'ending' | 'unknown' | undefined;
  readonly confidence: number;
}

const INITIAL = /^\p{Lu}\.?$/u;
const CAPITALS = /^\p{Lu}{3,}$/u;

/** Takes words as long as they can be of one name. Undefined when the run names a place, a firm or a thing instead. */
export function weighName(run: string): WeighedName | undefined {
  const words = run.split(' ');
  const [first = ''] = words;
  if (NEVER_IN_A_NAME.has(first.toLowerCase())) return undefined;
  const given = givenName(first);
  let kept = first.length;
  let at = first.length;
  let parts = 1;
  let middle = false;
  let initial = INITIAL.test(first);
  let family: WeighedName['family'];
  for (const word of words.slice(1)) {
    at += 1 + word.length;
    if (INITIAL.test(word)) {
      initial = true;
      continue;
    }
    if (!/^\p{Lu}/u.test(word)) continue;
    const lower = word.toLowerCase();
    if (NAMES_SOMETHING_ELSE.has(lower) && !(parts === 1 && familyLike(word) === 'listed'))
      return undefined;
    if (NEVER_IN_A_NAME.has(lower)) break;
    const listed = familyLike(word);
    const known = listed ?? (givenName(word) === undefined ? 'unknown' : 'ending');
    // A third word that nothing knows is the next word of the sentence, unless the second was a given name as well.
    if (parts >= 2 && known === 'unknown' && !middle) break;
    middle = listed === undefined && known === 'ending';
    family = family === 'listed' || family === 'ending' ? family : known;
    if (known === 'listed') family = known;
    parts++;
    kept = at;
    if (parts === 4) break;
  }
  return {
    length: kept,
    parts,
    given,
    family,
    confidence: weigh(given, family, initial, CAPITALS.test(first)),
  };
}

function weigh(
  given: WeighedName['given'],
  family: WeighedName['family'],
  initial: boolean,
  capitals: boolean,
): number {
  if (given === undefined || family === undefined) return 20;
  const more = initial ? 12 : 0;
  if (capitals) return given === 'plain' && family === 'listed' ? 55 + more : 30 + more;
  if (given === 'plain') return { listed: 75, ending: 68, unknown: 56 }[family] + more;
  return { listed: 58, ending: 54, unknown: 25 }[family] + more;
}
