import type { Detector } from '../detector.ts';

const LABELS = [
  'classification',
  'sensitivity',
  'confidentiality',
  'protective marking',
  'klassifizierung',
  'vertraulichkeit',
  'schutzklasse',
  'niveau de confidentialité',
  'clasificación',
  'classificação',
  'classificazione',
  'classificatie',
  'klassificering',
  'klasyfikacja',
  'klasifikace',
] as const;
/** Levels that stand for nothing by themselves: `internal` is a word like any other. */
const LEVELS =
  'internal(?: only| use)?|restricted|sensitive|secret|top secret|strictly confidential|highly confidential|highly restricted|company confidential|private|tier [12]|c[34]|intern|interne|streng vertraulich|geheim|eingeschränkt|restreint|interna|interno|restringid[oa]|secret[oa]|reservad[oa]|riservat[oa]|segret[oa]|geheim|hemlig|zastrzeżone|wewnętrzne|interní';

/** A document's own statement of its class, `Classification: Internal`, in the words companies' schemes use. */
export const classificationLabel: Detector = {
  id: 'classification-label',
  category: 'business',
  title: 'Classification label',
  placeholder: 'MARKING',
  source:
    'ISO/IEC 27001:2022 annex A 5.12 and 5.13 (classification and labelling of information), 2026-11-22',
  anchors: [{ keywords: [...LABELS] }],
  get pattern() {
    return new RegExp(
      `(?<![\\p{L}\\p{N}_.-])(?:${LABELS.join('|')})(?: level| label|sstufe|s?niveau)?["'*]{0,3}[ \\t]{0,3}[:：][ \\t*]{0,4}["']?(?<value>${LEVELS})(?![\\p{L}\\p{N}_(-]|["']?[ \\t]{1,2}[\\p{L}\\p{N}])`,
      'diu',
    );
  },
  judge: () => ({ evidence: ['label'] }),
  confidence: 80,
  specificity: 48,
};
