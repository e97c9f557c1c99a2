import type { Detector } from '../detector.ts';
import { mod97 } from '../validate/mod97.ts';
import { IBAN_LENGTHS } from '../validate/iban-lengths.ts';

/** International bank account numbers: country, its length, MOD 97-10. In one piece or printed in groups of four. */
export const iban: Detector = {
  id: 'iban',
  category: 'financial',
  title: 'Bank account number (IBAN)',
  placeholder: 'IBAN',
  source:
    'SWIFT IBAN registry (ISO 13616), https://www.swift.com/resource/iban-registry-pdf, 2026-11-22',
  anchors: [{ digits: [2, 24], begin: [-2] }],
  get pattern() {
    return /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ ./-]?[a-z0-9]{4}){2,7}(?:[ ./-]?[a-z0-9]{1,4})?(?![\p{L}\p{N}])/iu;
  },
  context: {
    words: [
      'iban',
      'account',
      'bank',
      'bic',
      'swift',
      'konto',
      'compte',
      'cuenta',
      'conto',
      'rekening',
    ],
    before: 60,
    after: 40,
    raise: 5,
  },
  judge: ({ text, start, value }) => {
    const length = IBAN_LENGTHS.get(value.slice(0, 2).toUpperCase());
    if (length === undefined) return undefined;
    // The pattern may have run on into the next word; the country says where the number ends.
    let end = start;
    let compact = '';
    while (compact.length < length && end < start + value.length) {
      const unit = text.charAt(end++);
      if (!' ./-'.includes(unit)) compact += unit;
    }
    if (compact.length < length || /[\p{L}\p{N}]/u.test(text.charAt(end))) return undefined;
    if (!mod97(compact.toUpperCase())) return undefined;
    const upper = compact === compact.toUpperCase();
    if (!upper && compact !== compact.toLowerCase()) return undefined;
    return { end, confidence: upper ? 95 : 80, evidence: ['checksum', 'country-length'] };
  },
  confidence: 95,
  specificity: 80,
};
