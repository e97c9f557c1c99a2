import type { Detector } from '../detector.ts';
import { MEDICATIONS } from '../names/medications.ts';
import { wordChoice } from '../names/word-choice.ts';
import { HEALTH_WORDS } from '../validate/health-context.ts';

const DOSE =
  /^(?:[ (](?:tablets?|capsules?|oral|hcl|sodium|er|xr|sr|XR|ER|SR|HCl|at|of)){0,2}[ (,]{1,2}(\d{1,4}(?:[.,]\d{1,3})?(?:[/-]\d{1,4})? ?(?:mg|mcg|µg|ug|ml|units?|IU|iu|I\.E\.|IE)(?![\p{L}])(?:\/(?:day|d|Tag))?)/u;

/** Medicines that somebody takes: a name with a dose, or beside words about a patient. */
export const medication: Detector = {
  id: 'medication',
  category: 'health',
  title: 'Medicine of a person',
  placeholder: 'MEDICATION',
  source:
    'WHO INN programme, https://www.who.int/teams/health-product-and-policy-standards/inn, 2026-11-22',
  anchors: [{ keywords: MEDICATIONS }],
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_-])${wordChoice(MEDICATIONS)}(?![\\p{L}\\p{N}_])`, 'iu'),
  context: {
    words: [
      ...HEALTH_WORDS,
      'takes',
      'taking',
      'took',
      'dose',
      'dosage',
      'daily',
      'twice daily',
      'tablet',
      'tablets',
      'pill',
      'pills',
      'bid',
      'tid',
      'mg',
      'medication',
      'medications',
      'nimmt',
      'tablette',
      'tabletten',
      'täglich',
      'prend',
      'comprimé',
      'toma',
      'comprimido',
      'compressa',
      'prescrit',
    ],
    before: 50,
    after: 30,
    raise: 35,
  },
  judge: ({ text, end }) => {
    const dose = DOSE.exec(text.slice(end, end + 50));
    return dose === null
      ? { confidence: 25, evidence: ['term'] }
      : { end: end + dose[0].length, confidence: 60, evidence: ['term', 'dose'] };
  },
  confidence: 25,
  specificity: 35,
};
