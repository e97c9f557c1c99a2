import type { Detector } from '../detector.ts';
import { DIAGNOSES } from '../names/diagnoses.ts';
import { wordChoice } from '../names/word-choice.ts';
import { HEALTH_WORDS } from '../validate/health-context.ts';

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
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])${wordChoice(DIAGNOSES)}(?![\\p{L}\\p{N}_])`, 'iu'),
  context: {
    words: [...HEALTH_WORDS, 'i have', 'he has', 'she has', 'has been', 'due to', 'has', 'my'],
    before: 50,
    after: 30,
    raise: 42,
    required: true,
  },
  judge: ({ value }) =>
    CAPITALS.test(value) && value !== value.toUpperCase()
      ? undefined
      : { confidence: 20, evidence: ['term'] },
  confidence: 20,
  specificity: 35,
};
