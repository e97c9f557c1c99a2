import type { Detector } from '../../detector.ts';
import { COUNTRY_CODES } from '../../validate/country-codes.ts';

/** Bank identifier codes after the word BIC or SWIFT: on their own they look like any word of eight capitals. */
export const bic: Detector = {
  id: 'bic',
  category: 'financial',
  title: 'Bank identifier code (BIC)',
  placeholder: 'BANK_CODE',
  source:
    'ISO 9362, https://www.swift.com/standards/data-standards/bic-business-identifier-code, 2026-11-22',
  anchors: [{ keywords: ['bic', 'swift'] }],
  pattern:
    /(?<![A-Za-z\d])(?:bic|swift)(?:[^A-Za-z\d\n]{1,4}(?:bic|swift|code|number|no|nr|is|ist|est|es)){0,3}[^A-Za-z\d\n]{1,6}(?<value>[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![A-Za-z\d])/di,
  judge: ({ value }) =>
    value === value.toUpperCase() && COUNTRY_CODES.has(value.slice(4, 6))
      ? { evidence: ['format', 'country'] }
      : undefined,
  confidence: 78,
  specificity: 60,
};
