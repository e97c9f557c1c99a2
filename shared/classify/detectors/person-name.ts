import type { Candidate, Detector, Judgement } from '../detector.ts';
import { mayBeGivenName } from '../names/name-glance.ts';
import { NAME, NAME_END } from '../names/name-form.ts';
import { givenName } from '../names/given-name.ts';
import { namesAuthor, PUBLISHED_AUTHOR } from '../names/published-author.ts';
import { weighName } from '../names/weigh-name.ts';
import { singleName } from '../names/single-name.ts';

/** Not after these: "St. Martin", "University of Virginia", "the Jordan". */
const NAMES_A_PLACE =
  /(?:\b(?:San|Santa|São|Sankt|St|Saint|Fort|Port|Mount|Mt|Lake|Cape|New|North|South|East|West|Hotel|Rue|Via|Calle|Villa|Camp|Team|Project|Hurricane|University of|[Tt]he|an?|import|class|new|package|module|namespace|using)\.?|[@#$/\\_.]) ?$/u;

const OWN_LINE = /(?:^|[\n\r])[>\t ]{0,8}$/;
/** The lines after hold a number or an e-mail address, as below a name on an envelope or in a signature. */
const ADDRESS_BELOW = /^[ \t,]{0,4}(?:\r?\n[^\n\d@]{0,40}){1,3}[\d@]/;

/**
 * Names of persons by lists of given names of many cultures: a given name with a family name after it, or alone where the words
 * around it show that a person is meant. Names that also are words, places or products need a known family name.
 */
export const personName: Detector = {
  id: 'person-name',
  category: 'personal',
  title: 'Name of a person',
  placeholder: 'PERSON',
  source: 'Own lists and rules, from general knowledge of common names, 2026-11-22',
  anchors: [{ capitals: true }],
  glance: mayBeGivenName,
  get pattern() {
    return new RegExp(
      `(?=[A-ZÀ-ÞĀ-Ž])(?<![\\p{L}\\p{N}_@#$/\\\\]|[\\p{L}\\p{N})][.'’-])${NAME}${NAME_END}`,
      'u',
    );
  },
  judge,
  context: {
    words: [
      'name',
      'names',
      'patient',
      'customer',
      'client',
      'contact',
      'employee',
      'signed',
      'attn',
      'beneficiary',
      'colleague',
      'manager',
      'kunde',
      'kundin',
      'mitarbeiter',
      'mitarbeiterin',
      'patientin',
      'nom',
      'nombre',
      'nome',
      'naam',
      'navn',
      'namn',
    ],
    before: 30,
    after: 0,
    raise: 10,
  },
  confidence: 35,
  specificity: 40,
};

function judge(candidate: Candidate): Judgement | undefined {
  const { text, start, value } = candidate;
  const space = value.indexOf(' ');
  if (givenName(space < 0 ? value : value.slice(0, space)) === undefined) return undefined;
  const name = weighName(value);
  if (name === undefined || name.given === undefined) return undefined;
  const before = text.slice(Math.max(0, start - 16), start);
  if (NAMES_A_PLACE.test(before)) return undefined;
  const end = start + name.length;
  if (namesAuthor(text, start)) {
    return { end, confidence: PUBLISHED_AUTHOR, evidence: ['given-name', 'author'] };
  }
  if (name.family === undefined) {
    return name.given === 'plain' ? singleName(text, start, end) : undefined;
  }
  const evidence = ['given-name', `family-name:${name.family}`];
  if (
    name.confidence < 50 &&
    OWN_LINE.test(before) &&
    ADDRESS_BELOW.test(text.slice(end, end + 80))
  ) {
    return { end, confidence: 58, evidence: [...evidence, 'own-line'] };
  }
  return { end, confidence: name.confidence, evidence };
}
