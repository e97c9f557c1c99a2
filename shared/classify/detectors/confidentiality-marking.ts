import { STRONG_TERMS, WEAK_TERMS } from '../confidentiality-terms.ts';
import { marking } from '../marking.ts';

/** Markings people put on documents ("STRICTLY CONFIDENTIAL", "Nur für den internen Gebrauch", 社外秘), in some thirty languages. */
export const confidentialityMarking = marking({
  id: 'confidentiality-marking',
  title: 'Confidentiality marking',
  placeholder: 'MARKING',
  source:
    'Own list; forms as in ISO/IEC 27001:2022 annex A 5.13 (labelling of information), 2026-11-22',
  strong: STRONG_TERMS,
  weak: WEAK_TERMS,
  specificity: 50,
});
