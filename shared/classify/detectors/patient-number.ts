import type { Detector } from '../detector.ts';
import { wordChoice } from '../names/word-choice.ts';

const WORDS = [
  'mrn',
  'medical record',
  'patient id',
  'patient_id',
  'patientid',
  'patient no',
  'patient number',
  'patient #',
  'chart number',
  'chart no',
  'hospital number',
  'patientennummer',
  'patienten-id',
  'fallnummer',
  'numéro de patient',
  'número de paciente',
  'historia clínica',
  'numero paziente',
  'cartella clinica',
  'número do paciente',
  'patiëntnummer',
  'numer pacjenta',
];

/** Numbers under which hospitals and practices keep a patient. They have no common form, so their name must stand before them. */
export const patientNumber: Detector = {
  id: 'patient-number',
  category: 'health',
  title: 'Medical record or patient number',
  placeholder: 'MRN',
  source:
    'HL7 v2 table 0203 code MR, https://terminology.hl7.org/CodeSystem-v2-0203.html, 2026-11-22',
  anchors: [{ keywords: WORDS }],
  get pattern() {
    return new RegExp(
      `(?<![\\p{L}\\p{N}])${wordChoice(WORDS)}s?["']?(?: ?(?:number|num|nr|no|id|#))?\\.?(?: is| was|ist)?["']?\\s{0,2}[:=#]?\\s{0,4}["'#]?(?<value>(?:[A-Z]{1,4}-?)?\\d[\\d-]{3,13}\\d)(?![\\p{L}\\p{N}_])`,
      'diu',
    );
  },
  judge: ({ value }) =>
    /^(\d)\1+$/.test(value) || /^\d{4}-\d\d-\d\d$/.test(value)
      ? undefined
      : { confidence: 80, evidence: ['label'] },
  confidence: 80,
  specificity: 57,
};
