import type { Candidate, Detector, Judgement } from '../detector.ts';
import { lazily } from '../lazily.ts';
import { NAME } from '../names/name-form.ts';
import { NEVER_IN_A_NAME } from '../names/not-a-family-name.ts';
import { namesAuthor, PUBLISHED_AUTHOR } from '../names/published-author.ts';
import { weighName, type WeighedName } from '../names/weigh-name.ts';

const DEEDS = [
  'lives',
  'lived',
  'resides',
  'resided',
  'is living',
  'grew up',
  'was born',
  'works as',
  'works at',
  'works for',
  'worked as',
  'worked at',
  'worked for',
  'wohnt in',
  'wurde geboren',
  'habite',
  'est né',
  'vive en',
  'nació',
  'abita',
  'woont',
];
const OWNED = [
  'ssn',
  'social security',
  'date of birth',
  'dob',
  'birthday',
  'home address',
  'address',
  'phone',
  'mobile',
  'cell',
  'email',
  'e-mail',
  'salary',
  'passport',
  'medical',
  'diagnosis',
  'bank account',
  'account number',
  'credit card',
  'insurance',
];
/** Only persons do so, or have one, whatever they are called. */
const SURE =
  /^ (?:lives|lived|resides|resided|is living|was born)|(?:ssn|social|birth|dob|home|salary|passport|diagnosis)$/;
const LOCAL = '[\\p{L}\\p{N}._%+-]{1,64}';
const BEFORE_DEED = lazily(() => new RegExp(`(?<![\\p{L}\\p{N}_@#$/.\\\\-])${NAME}$`, 'u'));
const BEFORE_MAIL = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}_@#$/.\\\\-])(?<name>${NAME})["'”’]?(?:<| <| \\(|: <|\\()(?:mailto:)?(?<local>${LOCAL})$`,
      'u',
    ),
);
const REACH = 70;

/**
 * Persons that what follows their name shows: they live, work or were born somewhere, something personal is theirs, or an e-mail
 * address stands behind the name as in a message's head. The name need not be in any list where nothing but a person does so.
 */
export const personByDeed: Detector = {
  id: 'person-by-deed',
  category: 'personal',
  title: 'Person shown by what they do or own',
  placeholder: 'PERSON',
  source: 'Own rules; RFC 5322, section 3.4, https://www.rfc-editor.org/rfc/rfc5322, 2026-11-22',
  anchors: [
    { keywords: DEEDS.map((deed) => ` ${deed} `) },
    { keywords: OWNED.flatMap((thing) => [`'s ${thing}`, `’s ${thing}`]) },
    { keywords: ['@'] },
  ],
  get pattern() {
    return new RegExp(
      `(?<deed> (?:${DEEDS.join('|')})(?= ))|(?<owned>['’]s (?:${OWNED.join('|')}))(?![\\p{L}\\p{N}])|(?<mail>@)(?=[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{1,60}\\.\\p{L}{2,24}[>)])`,
      'iu',
    );
  },
  judge,
  confidence: 60,
  specificity: 41,
};

function judge({ text, start, groups, value }: Candidate): Judgement | undefined {
  const mail = groups['mail'] !== undefined;
  const before = text.slice(Math.max(0, start - REACH * (mail ? 2 : 1)), start);
  const match = (mail ? BEFORE_MAIL() : BEFORE_DEED()).exec(before);
  if (match === null) return undefined;
  const run = match.groups?.['name'] ?? match[0];
  const kept = dropOpening(run);
  const name = weighName(kept);
  if (name === undefined || name.length < kept.length || name.parts < 2) return undefined;
  const from = start - before.length + match.index + run.length - kept.length;
  const sure = mail ? isNamed(kept, match.groups?.['local'] ?? '') : SURE.test(value);
  const confidence = weigh(name, sure);
  if (confidence === undefined) return undefined;
  return {
    start: from,
    end: from + kept.length,
    confidence: namesAuthor(text, from) ? Math.min(confidence, PUBLISHED_AUTHOR) : confidence,
    evidence: [mail ? 'mail' : 'deed'],
  };
}

/** "When Anna Berg": words that begin a sentence are no part of the name. */
function dropOpening(run: string): string {
  let kept = run;
  for (;;) {
    const space = kept.indexOf(' ');
    if (space < 0 || !NEVER_IN_A_NAME.has(kept.slice(0, space).toLowerCase())) return kept;
    kept = kept.slice(space + 1);
  }
}

const weigh = ({ given, family }: WeighedName, sure: boolean): number | undefined => {
  const known = given !== undefined || family === 'listed' || family === 'ending';
  if (known) return sure ? 78 : 65;
  return sure ? 57 : undefined;
};

/** Whether the address is made of the name: "zofia.harbor@", "zharbor@". */
function isNamed(name: string, local: string): boolean {
  const parts = name.toLowerCase().split(/[ .'’-]{1,2}/);
  return parts.some((part) => part.length > 2 && local.toLowerCase().includes(part));
}
