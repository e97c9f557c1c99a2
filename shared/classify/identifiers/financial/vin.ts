import { identifier } from '../../identifier.ts';
import { LETTERS } from '../../identifier-form.ts';
import { valueAt } from '../../validate/value-at.ts';

const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9];
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Vehicle identification numbers: seventeen characters without I, O, Q, of which the last four at least are digits. The ninth is a
 * check digit in North America and China; makers elsewhere fill it as they like, so there a word is needed.
 */
export const vin = identifier({
  id: 'vin',
  category: 'personal',
  title: 'Vehicle identification number (VIN)',
  placeholder: 'VIN',
  source:
    'ISO 3779 and 49 CFR 565.15, https://www.ecfr.gov/current/title-49/section-565.15, 2026-11-22',
  forms: /(?<![A-Za-z\d_-])[A-HJ-NPR-Z\d]{13}\d{4}(?![A-Za-z\d_-])/i,
  anchors: [
    { digits: [4, 4], last: LETTERS, begin: [-13] },
    { digits: [5, 5], last: LETTERS, begin: [-12] },
    { digits: [6, 6], last: LETTERS, begin: [-11] },
    { digits: [7, 7], last: LETTERS, begin: [-10] },
    { digits: [8, 8], last: LETTERS, begin: [-9] },
  ],
  words: [
    'vin',
    'vehicle identification number',
    'chassis',
    'chassis number',
    'fahrgestellnummer',
    'fin',
    'fahrzeug',
    'numéro de châssis',
    'telaio',
    'bastidor',
    'chassi',
    'vehicle',
  ],
  plausible: (compact) => (compact.match(/[A-Z]/g) ?? []).length >= 3,
  valid: (compact) => {
    let sum = 0;
    for (const [index, weight] of WEIGHTS.entries()) {
      const value = valueAt(compact, index);
      sum += (value > 9 ? (VALUES[value - 10] ?? 0) : value) * weight;
    }
    return '0123456789X'.charAt(sum % 11) === compact.charAt(8);
  },
  alone: 60,
  near: 95,
  unproven: 22,
  specificity: 62,
});
