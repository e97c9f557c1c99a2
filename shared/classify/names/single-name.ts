import type { Judgement } from '../detector.ts';
import { familyLike } from './family-names.ts';

const PERSON_DOES =
  /^ (?:(?:just|also|still|never|always|often|only|finally|really|recently|now|then) )?(?:says|said|told|tells|asked|asks|replied|lives|lived|works|worked|wrote|writes|thinks|thought|wants|wanted|went|came|called|calls|felt|loves|likes|moved|began|started|joined|studied|graduated|grew|married|died|recalled|explained|added|noted|won|played|sang|directed|founded|turned|was born|is (?:a|an|my|our|the|very|not|from|\d)|was (?:a|an|my|our|the|very|not|born)|has|had|sagte|wohnt|arbeitet|hat|habite|travaille|vive|trabaja|lavora|abita|woont)\b/u;
const SPEAKS = /^: ?["“'’]?\p{Lu}/u;
const CALLED_AT_END = /^[!?](?:\s|$|["”])/u;
const ADDRESSED =
  /^, (?:can|could|would|will|please|I|you|we|what|how|why|do|did|are|have|thanks|thank|it|this|let|if|as)\b/u;
const NEXT_COLUMN = /^[,;\t|]["']?(\p{Lu}\p{Ll}{1,20})(?=["',;\t|\r\n]|$)/u;
const FAMILY_BEFORE = /(?:^|[^\p{L}\p{N}_-])(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?), ?["']?$/u;
const RELATED =
  /\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Yy]our) (?:\p{Ll}{2,12} )?(?:kid|son|daughter|child|brother|sister|wife|husband|friend|boss|manager|colleague|coworker|partner|mother|father|mom|mum|dad|uncle|aunt|cousin|nephew|niece|neighbou?r|doctor|patient|client|customer|employee|student|teacher|roommate|girlfriend|boyfriend|fiancée?|grandson|granddaughter|grandmother|grandfather|assistant|lawyer|landlord)(?:['’]s name(?: is)?)?,? $/u;
const LINE_START = /(?:^|[\n>]|[.!?]["”]? )[ \t]{0,4}$/u;

/** What the words around a given name without family name say: below what rules act on unless they show that a person is meant. */
export function singleName(text: string, start: number, end: number): Judgement {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  const opens = start === 0 || LINE_START.test(before);
  const column = NEXT_COLUMN.exec(after);
  if (column?.[1] !== undefined && familyLike(column[1]) !== undefined) {
    return { end: end + column[0].length, confidence: 58, evidence: ['given-name', 'next-column'] };
  }
  const family = FAMILY_BEFORE.exec(before)?.[1];
  if (family !== undefined && familyLike(family) === 'listed' && !/^ \p{Lu}/u.test(after)) {
    const from = start - (before.length - before.lastIndexOf(family));
    return { start: from, end, confidence: 60, evidence: ['given-name', 'family-name:before'] };
  }
  const said = (evidence: string, confidence: number): Judgement => ({
    end,
    confidence,
    evidence: ['given-name', evidence],
  });
  if (RELATED.test(before)) return said('relation', 75);
  if (PERSON_DOES.test(after)) return said('person-verb', 56);
  if (opens && SPEAKS.test(after)) return said('speaker', 56);
  if (opens && ADDRESSED.test(after)) return said('addressed', 60);
  if (before.endsWith(', ') && CALLED_AT_END.test(after)) return said('addressed', 55);
  return said('alone', 35);
}
