import type { Detector } from '../detector.ts';
import { DATE, isWrittenDate } from '../validate/written-date.ts';

const TIME = '(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?';

/**
 * Dates within a sentence, alone no reason to act. Beside words of treatment they are what US privacy rules for health records
 * count as identifying. Time stamps at the start of lines, as in logs, are left alone,
 * unless the text is nothing else.
 */
export const date: Detector = {
  id: 'date',
  category: 'personal',
  title: 'Date in a sentence',
  placeholder: 'DATE',
  source:
    'HIPAA, 45 CFR 164.514(b)(2)(i)(C), https://www.ecfr.gov/current/title-45/section-164.514, 2026-11-22',
  anchors: [
    { digits: [1, 2], next: '-/' },
    { digits: [4, 4], next: '-/' },
  ],
  get pattern() {
    return new RegExp(
      `(?:(?<=\\p{L}\\p{L}(?:[:,][ \\r]?|[ \\r]))(?:${DATE}${TIME})|(?<=(?<!\\p{L})(?:is|on|by|due|until|since|before|after|am|le|el),? ?)(?<!\\p{L}\\p{L})\\d{1,2}/(?:[123]?\\d|(?:19|20)\\d{2})|(?<![^])(?:${DATE}${TIME})(?![^]))(?![\\p{L}\\p{N}_]|[-/.:]\\d)`,
      'iu',
    );
  },
  context: {
    words: [
      'admitted',
      'admission',
      'discharged',
      'discharge',
      'surgery',
      'appointment',
      'diagnosed',
      'treated',
      'treatment',
      'hospital',
      'patient',
      'died',
      'death',
      'vaccinated',
      'vaccination',
      'visit',
      'consultation',
      'aufgenommen',
      'entlassen',
      'operation',
      'verstorben',
      'hospitalisé',
    ],
    before: 50,
    after: 30,
    raise: 25,
  },
  judge: ({ value }) =>
    isWrittenDate(value.split(/[T ]/)[0] ?? '')
      ? { confidence: 30, evidence: ['date'] }
      : undefined,
  confidence: 30,
  bare: 30,
  specificity: 15,
};
