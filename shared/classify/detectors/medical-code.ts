import type { Detector } from '../detector.ts';
import { HEALTH_WORDS } from '../validate/health-context.ts';
import { luhn } from '../validate/luhn.ts';

/**
 * Codes of diagnoses and findings: ICD-10 after its name, or in the form with a dot beside words of treatment; LOINC with its check
 * digit and SNOMED CT identifiers after their names.
 */
export const medicalCode: Detector = {
  id: 'medical-code',
  category: 'health',
  title: 'Diagnosis or finding code',
  placeholder: 'MEDICAL_CODE',
  source: 'WHO ICD-10 2019, https://icd.who.int/browse10/2019/en, 2026-11-22',
  anchors: [
    {
      keywords: [
        'icd',
        'loinc',
        'snomed',
        'sctid',
        'dx:',
        'dx code',
        'diagnosis code',
        'diagnoseschlüssel',
      ],
    },
    { digits: [2, 2], next: '.', begin: [-1] },
  ],
  get pattern() {
    return /(?<![\p{L}\p{N}_.-])(?:(?<icd>(?:ICD(?:[ -]?1[01])?(?:[ -]?(?:CM|GM|PCS))?|dx|diagnosis|Diagnoseschlüssel)(?: ?(?:codes?|diagnosis|Code))?["']?[\s:=#(]{1,4}["']?)(?<value>[A-TV-Z]\d[\dAB](?:\.[\dA-KXZ]{1,4})?)|(?<loinc>LOINC(?: ?codes?)?["']?[\s:=#(]{1,4}["']?)(?<code>\d{1,5}-\d)|(?<snomed>(?:SNOMED(?:[ -]?CT)?|SCTID)(?: ?(?:codes?|id))?["']?[\s:=#(]{1,4}["']?)(?<concept>\d{6,18})|(?<bare>[A-TV-Z]\d\d\.\d[\dA-KXZ]{0,3}))(?![\p{L}\p{N}_]|[.-]\d)/diu;
  },
  context: {
    words: [...HEALTH_WORDS, 'icd', 'icd-10', 'code', 'codes'],
    before: 80,
    after: 50,
    raise: 30,
  },
  judge: ({ text, start, end, groups, value }) => {
    if (groups['icd'] !== undefined) return { confidence: 80, evidence: ['label'] };
    const loinc = groups['code'];
    if (loinc !== undefined) {
      return luhn(loinc)
        ? { start: end - loinc.length, end, confidence: 80, evidence: ['label', 'checksum'] }
        : undefined;
    }
    const concept = groups['concept'];
    if (concept !== undefined)
      return { start: end - concept.length, end, confidence: 80, evidence: ['label'] };
    // Versions, screws and coordinates have the same form, in either case; codes of diagnoses are written in capitals.
    const capital =
      value === value.toUpperCase() && !/[=v(/]$/.test(text.slice(Math.max(0, start - 1), start));
    return capital ? { confidence: 30, evidence: ['format'] } : undefined;
  },
  confidence: 80,
  specificity: 40,
};
