import type { Detector, Judgement } from '../detector.ts';
import { lazily } from '../lazily.ts';
import { lineAround } from '../validate/line-around.ts';
import { STRONG_TERMS, WEAK_TERMS } from './confidentiality-terms.ts';

const REACH = 120;
/** Leading words, a label or the end of a sentence about the document lie within this. */
const NEAR = 40;
const VERB =
  /\b(?:is|are|ist|sind|est|es|è|é|contains|enthält|contient|contiene)(?: \p{L}{1,12}){0,2} $/iu;
/** Words that belong to the marking when they stand right before it. */
const LEADING =
  /(?:\b(?:strictly|highly|most|company|private (?:and|&)|privileged (?:and|&)|proprietary (?:and|&)|for|streng|strikt|strictement|estrictamente|estritamente|strettamente|nur für den|nur zum|solo para|solo per|solo|à|pour|réservé à un|ad) )+$/iu;
const TRAILING =
  /^ (?:and|&|und|et|y|e|en) (?:proprietary|confidential|privileged|vertraulich|confidentiel)\b/i;
const LABEL =
  /(?:classification|classified|sensitivity|label|status|klassifizierung|einstufung|classificazione|clasificación|機密区分|密级)(?: level)?["']?\s{0,2}[:=：-]\s{0,2}["']?$/iu;
const ABOUT_DOCUMENT =
  /\b(?:this|the|dieses?|diese[rs]?|ce|cette|este|esta|questo|questa|dit|deze) (?:\p{L}{1,20} ){0,2}(?:document|e-?mail|message|file|report|presentation|memo|attachment|information|dokument|nachricht|datei|bericht|courriel|fichier|rapport|documento|mensaje|correo|informe|messaggio)(?: \p{L}{1,20}){0,6} (?:is|are|ist|sind|est|es|è|é|contains|enthält|contient|contiene)(?: \p{L}{1,12}){0,2} $/iu;
const LETTER = /\p{L}/u;
/** Between a marking and other text of a header. */
const STARTS = /^[^\p{L}]*$|[-–—:|•·/]\s*$/u;
const ENDS = /^\s*$|^\s*[-–—:|•·/.]/u;
const ORNAMENT = /[\s\p{P}\p{S}\p{N}]/gu;
const OPENING = /[[(<{*#【（「『《|]\s{0,2}$/u;
const CLOSING = /^\s{0,2}[\])>}*#】）」』》|]/u;

const literal = (term: string): string => term.replaceAll(' ', '[ \\t_-]{1,3}');
const STRONG = lazily(() => new RegExp(`^(?:${STRONG_TERMS.map(literal).join('|')})$`, 'iu'));

/**
 * Markings people put on documents ("STRICTLY CONFIDENTIAL", "Nur für den internen Gebrauch", 社外秘). The same words in running
 * prose are no marking: it must stand on a line of its own, in brackets, in capitals, after a label, or say so of the document.
 */
export const confidentialityMarking: Detector = {
  id: 'confidentiality-marking',
  category: 'business',
  title: 'Confidentiality marking',
  placeholder: 'MARKING',
  source:
    'Own list; forms as in ISO/IEC 27001:2022 annex A 5.13 (labelling of information), 2026-11-22',
  anchors: [{ keywords: [...WEAK_TERMS, ...STRONG_TERMS] }],
  get pattern() {
    return new RegExp(
      `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}_])(?:${[...STRONG_TERMS, ...WEAK_TERMS].map(literal).join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}_])`,
      'iu',
    );
  },
  judge: ({ text, start, end, value }) => {
    const [before, after] = lineAround(text, start, end, REACH);
    const leading = LEADING.exec(before.slice(-NEAR))?.[0].length ?? 0;
    const trailing = TRAILING.exec(after)?.[0].length ?? 0;
    const found = weigh(
      before.slice(0, before.length - leading),
      text.slice(start - leading, end + trailing),
      after.slice(trailing),
      STRONG().test(value),
    );
    return found && { ...found, start: start - leading, end: end + trailing };
  },
  confidence: 60,
  specificity: 50,
};

function weigh(
  before: string,
  marking: string,
  after: string,
  strong: boolean,
): Judgement | undefined {
  if (LABEL.test(before.slice(-NEAR))) return { confidence: 95, evidence: ['label'] };
  if (VERB.test(before.slice(-NEAR)) && ABOUT_DOCUMENT.test(before)) {
    return { confidence: 85, evidence: ['about-document'] };
  }
  if (!LETTER.test(before) && !LETTER.test(after))
    return { confidence: 90, evidence: ['own-line'] };
  if (OPENING.test(before) && CLOSING.test(after)) {
    return { confidence: strong ? 85 : 75, evidence: ['bracketed'] };
  }
  const capitals = marking === marking.toUpperCase() && marking !== marking.toLowerCase();
  const titled = capitals || !/^\p{Ll}/u.test(marking);
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
