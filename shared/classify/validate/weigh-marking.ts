import type { Judgement } from '../detector.ts';
import { lazily } from '../lazily.ts';

/** A label or the end of a sentence about the document lies within this. */
const NEAR = 40;
const BE =
  '(?:is|are|ist|sind|est|es|è|é|are|contains|enthält|contient|contiene|contém|är|er|jest|je|on|este|является|содержит|є|είναι)';
const THIS =
  'this|the|dieses?|diese[rs]?|ce|cette|este|esta|questo|questa|dit|deze|detta|dette|ten|tento|tämä|acest|этот|данный|цей|αυτό το';
const DOCUMENT =
  'document|e-?mail|message|file|report|presentation|memo|attachment|information|dokument|dokumentet|nachricht|datei|bericht|courriel|fichier|rapport|documento|mensaje|mensagem|correo|informe|messaggio|asiakirja|документ|έγγραφο';
const VERB = lazily(() => new RegExp(`(?<!\\p{L})${BE}(?: \\p{L}{1,12}){0,2} $`, 'iu'));
const ABOUT_DOCUMENT = lazily(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${THIS}) (?:\\p{L}{1,20} ){0,2}(?:${DOCUMENT})(?: \\p{L}{1,20}){0,6} ${BE}(?: \\p{L}{1,12}){0,2} $`,
      'iu',
    ),
);
/** Words that belong to the marking when they stand right before it. */
const LEADING_WORDS = [
  'strictly',
  'highly',
  'most',
  'company',
  'client',
  'private and',
  'private &',
  'privileged and',
  'privileged &',
  'proprietary and',
  'proprietary &',
  'for',
  'streng',
  'strikt',
  'strictement',
  'estrictamente',
  'estritamente',
  'strettamente',
  'nur für den',
  'nur zum',
  'solo para',
  'apenas para',
  'solo per',
  'solo',
  'à',
  'pour',
  'réservé à un',
  'ad',
  'strängt',
  'strengt',
  'endast för',
  'kun til',
  'kun for',
  'vain',
  'do',
  'tylko do',
  'ściśle',
  'přísně',
  'prísne',
  'pouze pro',
  'len pre',
  'samo za',
  'za',
  'strogo',
  'szigorúan',
  'strict',
  'строго',
  'только',
  'суворо',
  'тільки',
  'само',
  'αυστηρά',
  'αυστηρα',
  'για',
  'çok',
  'hanya untuk',
  'rất',
  'केवल',
];
const LEADING = lazily(
  () => new RegExp(`(?<!\\p{L})(?:(?:${LEADING_WORDS.join('|')}) ){1,4}$`, 'iu'),
);
/** Looked at first: to read backwards by a pattern takes a hundred times as long as to read one word. */
const LEADING_ENDS: ReadonlySet<string | undefined> = new Set(
  LEADING_WORDS.map((words) => words.split(' ').at(-1)),
);

/** How many characters before a marking belong to it: "Nur für den internen Gebrauch". */
export function leadingLength(before: string): number {
  if (!before.endsWith(' ')) return 0;
  const last = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1);
  // By way of the upper case, in which the long s is an S, as it is to the pattern.
  if (!LEADING_ENDS.has(last.toUpperCase().toLowerCase())) return 0;
  return LEADING().exec(before.slice(-NEAR))?.[0].length ?? 0;
}
/** The same behind it. */
export const TRAILING =
  /^ (?:(?:and|&|und|et|y|e|en|och|og|i|a|ve) (?:proprietary|confidential|privileged|vertraulich|confidentiel)|tylko|only)(?!\p{L})/iu;
const LABEL =
  /(?:classification|classified|sensitivity|label|status|klassifizierung|einstufung|classificazione|clasificación|classificação|klassning|klassifisering|klasyfikacja|klasifikace|гриф|機密区分|密级|보안등급)(?: level)?["']?\s{0,2}[:=：-]\s{0,2}["']?$/iu;
/** The name of a field in JSON and the like. */
const KEY = /^["'`]\s{0,2}[:=]/;
/** What a label ends with, looked at first: most words have none before them. */
const LABEL_END = /[:=：-]/;
const LETTER = /\p{L}/u;
/** Between a marking and other text of a header. */
const STARTS = /^[^\p{L}]*$|[-–—:|•·/]\s*$/u;
const ENDS = /^\s*$|^\s*[-–—:|•·/.]/u;
const ORNAMENT = /[\s\p{P}\p{S}\p{N}]/gu;
const OPENING = /[[(<{*#【（「『《|]\s{0,2}$/u;
const CLOSING = /^\s{0,2}[\])>}*#】）」』》|]/u;

/**
 * How much words look like a marking of the document rather than a part of its prose. `before` and `after` are the rest of the
 * line; `strong`: the words hardly serve for anything else. Undefined: they are prose.
 */
export function weighMarking(
  before: string,
  marking: string,
  after: string,
  strong: boolean,
): Judgement | undefined {
  if (LABEL_END.test(before.slice(-4)) && LABEL.test(before.slice(-NEAR)))
    return { confidence: 95, evidence: ['label'] };
  if (before.endsWith(' ') && VERB().test(before.slice(-NEAR)) && ABOUT_DOCUMENT().test(before)) {
    return { confidence: 85, evidence: ['about-document'] };
  }
  if (KEY.test(after)) return undefined;
  if (!LETTER.test(before) && !LETTER.test(after))
    return { confidence: 90, evidence: ['own-line'] };
  const capitals = marking === marking.toUpperCase() && marking !== marking.toLowerCase();
  const titled = capitals || !/^\p{Ll}/u.test(marking);
  if (OPENING.test(before) && CLOSING.test(after) && (strong || titled)) {
    return { confidence: strong ? 85 : 75, evidence: ['bracketed'] };
  }
  if (!titled) return strong ? { confidence: 45, evidence: ['phrase'] } : undefined;
  const rest = (before + after).replace(ORNAMENT, '');
  if (capitals && (rest.length <= 40 || rest !== rest.toUpperCase())) {
    return { confidence: 75, evidence: ['capitals'] };
  }
  if (rest.length <= 30 && STARTS.test(before) && ENDS.test(after)) {
    return { confidence: 70, evidence: ['header'] };
  }
  return strong ? { confidence: 65, evidence: ['phrase'] } : undefined;
}
