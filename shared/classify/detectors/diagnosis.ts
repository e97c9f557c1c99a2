import type { Detector } from '../detector.ts';
import { DIAGNOSES } from '../names/diagnoses.ts';
import { wordChoice } from '../names/word-choice.ts';
import { nearPatient } from '../validate/health-context.ts';

/** Abbreviations that are something else in small letters. */
const CAPITALS = /^(?:als|aids|ocd|gerd|hpv|copd|pcos|vih|sida)$/i;

/** Diagnoses in a text about somebody: the same words in a text on medicine need no protection, so words about a patient must be near. */
export const diagnosis: Detector = {
  id: 'diagnosis',
  category: 'health',
  title: 'Diagnosis of a person',
  placeholder: 'DIAGNOSIS',
  source: 'GDPR art. 4(15), https://eur-lex.europa.eu/eli/reg/2016/679/oj, 2026-11-22',
  anchors: [{ keywords: DIAGNOSES }],
  get pattern() {
    return new RegExp(`(?<![\\p{L}\\p{N}_-])${wordChoice(DIAGNOSES)}(?![\\p{L}\\p{N}_])`, 'iu');
  },
  judge: ({ text, start, end, value }) => {
    if (CAPITALS.test(value) && value !== value.toUpperCase()) return undefined;
    return nearPatient(text, start, end, 'diagnosis')
      ? { evidence: ['term', 'context'] }
      : undefined;
  },
  confidence: 62,
  specificity: 35,
};
