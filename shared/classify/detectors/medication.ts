import type { Detector } from '../detector.ts';
import { MEDICATIONS } from '../names/medications.ts';
import { wordChoice } from '../names/word-choice.ts';
import { nearPatient } from '../validate/health-context.ts';

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
  get pattern() {
    return new RegExp(`(?<![\\p{L}\\p{N}_-])${wordChoice(MEDICATIONS)}(?![\\p{L}\\p{N}_])`, 'iu');
  },
  judge: ({ text, start, end }) => {
    const dose = DOSE.exec(text.slice(end, end + 50));
    const to = end + (dose?.[0].length ?? 0);
    const near = nearPatient(text, start, to, 'medicine');
    if (dose === null && !near) return undefined;
    return {
      end: to,
      confidence: dose !== null && near ? 90 : 60,
      evidence: ['term', dose === null ? 'context' : 'dose'],
    };
  },
  confidence: 60,
  specificity: 35,
};
