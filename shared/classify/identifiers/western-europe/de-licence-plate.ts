import type { Detector } from '../../detector.ts';

const LEAD = /[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?$/i;

/**
 * German licence plates: district, one or two letters, up to four digits. Capitals and gaps are all that shows them, and prose has
 * those too, so a word is needed for rules to act. The digits are the anchor; what stands before them is read backwards.
 */
export const deLicencePlate: Detector = {
  id: 'de-licence-plate',
  category: 'government',
  title: 'German licence plate',
  placeholder: 'PLATE',
  source:
    'Kraftfahrt-Bundesamt, FZV annex 1, https://www.gesetze-im-internet.de/fzv_2023/, 2026-11-22',
  anchors: [{ digits: [1, 4] }],
  get pattern() {
    return /(?<=(?<![\p{L}\d_-])[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?)[1-9]\d{0,3}[EH]?(?![\p{L}\d_-]|[.,:/]\d)/iu;
  },
  context: {
    words: [
      'kennzeichen',
      'autokennzeichen',
      'kfz-kennzeichen',
      'nummernschild',
      'kfz',
      'pkw',
      'fahrzeug',
      'zulassung',
      'license plate',
      'licence plate',
    ],
    before: 60,
    after: 40,
    raise: 50,
  },
  judge: ({ text, start, end }) => {
    const lead = LEAD.exec(text.slice(Math.max(0, start - 7), start))?.[0] ?? '';
    const plate = lead + text.slice(start, end);
    const separated = /^\p{L}+([- ])\p{L}+\1\d{3,4}/u.test(plate);
    const capitals = plate === plate.toUpperCase();
    const confidence = capitals ? (separated ? 35 : 15) : 5;
    return { start: start - lead.length, confidence, evidence: ['format'] };
  },
  confidence: 35,
  bare: 35,
  specificity: 44,
};
