import { identifier } from '../../identifier.ts';

/** Canadian passport numbers: two letters and six digits; since 2023 a letter, six digits, two letters. */
export const caPassport = identifier({
  id: 'ca-passport',
  title: 'Canadian passport number',
  placeholder: 'PASSPORT',
  source:
    'IRCC, https://www.canada.ca/en/immigration-refugees-citizenship/services/canadian-passports.html, 2026-11-22',
  forms: ['@@######', '@######@@'],
  words: ['passport', 'passeport', 'passport number', 'canadian passport'],
  alone: 0,
  near: 78,
  specificity: 36,
});
