import type { Candidate, Detector, Judgement } from '../detector.ts';

/** These need somebody in front: "she lives in", not "the code lives in". */
const LIVES = [
  'live in',
  'lives in',
  'lived in',
  'living in',
  'live near',
  'lives near',
  'moved to',
  'relocated to',
  'come from',
  'comes from',
  'am from',
  "i'm from",
  'i’m from',
];
const SURE = [
  'reside in',
  'resides in',
  'residing in',
  'resided in',
  'grew up in',
  'born in',
  'born and raised in',
  'originally from',
  'moved here from',
  'came here from',
  'native of',
  'resident of',
  'home city',
  'home town is',
  'hometown is',
  'hometown of',
  'wohne in',
  'wohnt in',
  'wohnhaft in',
  'lebe in',
  'lebt in',
  'geboren in',
  'stamme aus',
  'stammt aus',
  'komme aus',
  'habite à',
  'né à',
  'née à',
  'originaire de',
  'vivo en',
  'vive en',
  'nací en',
  'nació en',
  'vivo a',
  'abito a',
  'nato a',
  'nata a',
  'moro em',
  'nascido em',
  'nascida em',
  'woon in',
  'woont in',
  'mieszkam w',
];
const PERSON =
  /(?:^|[^\p{L}\p{N}])(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Yy]ou|[Ww]ho|(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir) (?:\p{Ll}{2,12} )?\p{Ll}{3,12}|[Tt]he (?:patient|customer|client|employee|applicant|tenant|family)|i)(?:['’](?:m|re|s|ve))?(?: (?:am|is|are|was|were|have|has|had|currently|now|still|just|also|recently|all|both|used to|previously)){0,3} $/u;
const FROM_THERE = /from$/i;
const PLACE_WORD = "(?:St\\.? )?\\p{Lu}[\\p{L}'’-]{1,24}";
const PLACE = `(?:the )?${PLACE_WORD}(?:[ -](?:${PLACE_WORD}|de|del|la|le|do|da|dos|of|upon|on|am|an|der|sur|di|nad|pod|u|v)(?= ?))?(?: ${PLACE_WORD}){0,2}(?:, ${PLACE_WORD}(?: ${PLACE_WORD}){0,2}){0,2}`;
const NO_PLACE =
  /^(?:the )?(?:I|A|An|The|This|My|Our|His|Her|Their|It|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Fall|Winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Heaven|Hell|Earth|Mars|God|Christ|Git(?:Hub|Lab)?|Excel|Word|Python|Java(?:Script)?|TypeScript|React|Vue|Angular|Docker|Kubernetes|Linux|Windows|Mac(?:OS)?|AWS|Azure|Google|Microsoft|Slack|Teams|Jira|Notion|Postgres(?:QL)?|MySQL|Oracle|Redis|Node|Rust|Go|Ruby|PHP|Django|Rails|Version|Stage|Phase|Section|Team|Level|Room|Building|Production|Finance|Marketing|Sales|Engineering|Support|Staging|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)(?![\p{L}])/u;
const ABBREVIATED = /\.$/;

const eitherCase = (words: readonly string[]): string =>
  words
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/**
 * Towns and countries that somebody lives in, was born in or comes from: data about a person as much as an address is. A place
 * that nobody is said to live in is left alone.
 */
export const residence: Detector = {
  id: 'residence',
  category: 'personal',
  title: 'Where somebody lives or comes from',
  placeholder: 'PLACE',
  source:
    'HIPAA, 45 CFR 164.514(b)(2)(i)(B), https://www.ecfr.gov/current/title-45/section-164.514, 2026-11-22',
  anchors: [{ keywords: [...LIVES, ...SURE].map((words) => `${words} `) }],
  get pattern() {
    return new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<lives>${eitherCase(LIVES)})|${eitherCase(SURE)}) (?<value>${PLACE})(?![\\p{L}\\p{N}_(=<]|[.:/@]\\p{L})`,
      'du',
    );
  },
  judge,
  confidence: 58,
  specificity: 30,
};

function judge({ text, start, end, value, groups }: Candidate): Judgement | undefined {
  if (NO_PLACE.test(value)) return undefined;
  const lives = groups['lives'];
  if (lives !== undefined) {
    const at = start - lives.length - 1;
    const said = /^i/i.test(lives) || PERSON.test(text.slice(Math.max(0, at - 50), at));
    if (!said) return undefined;
    // "She comes from Finance", "they moved to Version 2": less sure than where somebody lives.
    if (FROM_THERE.test(lives) || lives.includes('to')) {
      return { end: trimmed(end, value), confidence: 52, evidence: ['phrase'] };
    }
  }
  return { end: trimmed(end, value), confidence: 58, evidence: ['phrase'] };
}

const trimmed = (end: number, value: string): number => (ABBREVIATED.test(value) ? end - 1 : end);
