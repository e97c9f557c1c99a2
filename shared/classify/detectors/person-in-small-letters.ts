import type { Candidate, Detector, Judgement } from '../detector.ts';
import { familyLike } from '../names/family-names.ts';
import { givenName } from '../names/given-name.ts';

/** After these a name follows, whatever it is. */
const NAMING = [
  'my name is',
  'name is',
  "my name's",
  'my name’s',
  'maiden name is',
  'call me',
  'calls me',
  'mi nombre es',
  'me llamo',
  'ich heiße',
  'ich heisse',
  "je m'appelle",
  'mi chiamo',
];
/** After these as well "happy", "working" or "done". */
const BEING = [
  'i am',
  "i'm",
  'i’m',
  'this is',
  'signed',
  'patient',
  'regards,',
  'ich bin',
  'je suis',
];
/** With a capital at the start of a sentence, too. */
const either = (words: readonly string[]): string =>
  `(?:${words.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')})`;

/**
 * Names typed in small letters, as people do in chats: after words that say a name follows, and only with a given name or a family
 * name of the lists.
 */
export const personInSmallLetters: Detector = {
  id: 'person-in-small-letters',
  category: 'personal',
  title: 'Name of a person in small letters',
  placeholder: 'PERSON',
  source: 'Own rules, from the way people write in chats, 2026-11-22',
  anchors: [{ keywords: [...NAMING, ...BEING].map((words) => `${words} `) }],
  get pattern() {
    return new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<naming>${either(NAMING)})|${either(BEING)}) (?<value>\\p{Ll}{2,16}(?:[ -]\\p{Ll}{2,20}){0,2})(?![\\p{L}\\p{N}_@(=<]|['’]\\p{L})`,
      'du',
    );
  },
  judge,
  confidence: 60,
  specificity: 39,
};

function judge({ start, value, groups }: Candidate): Judgement | undefined {
  const [first = '', ...others] = value.split(' ');
  const given = givenName(first);
  let end = start + first.length;
  let family = false;
  for (const word of others) {
    const known = familyLike(word) !== undefined || givenName(word) === 'plain';
    if (!known) break;
    end += 1 + word.length;
    family = true;
  }
  const named = groups['naming'] !== undefined;
  if (family && (given !== undefined || named)) {
    return { end, confidence: given === 'plain' ? 72 : 60, evidence: ['lead', 'family-name'] };
  }
  if (given !== 'plain') return undefined;
  return { end, confidence: named ? 62 : 40, evidence: ['lead', 'given-name'] };
}
