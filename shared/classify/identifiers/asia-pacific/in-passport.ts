import { identifier } from '../../identifier.ts';

/** Indian passport numbers: a letter and seven digits. */
export const inPassport = identifier({
  id: 'in-passport',
  title: 'Indian passport number',
  placeholder: 'PASSPORT',
  source: 'Passport Seva, https://www.passportindia.gov.in/, 2026-11-22',
  forms: ['[A-PR-WY][1-9]######'],
  words: ['passport', 'passport number', 'indian passport', 'पासपोर्ट'],
  alone: 31,
  near: 82,
  specificity: 34,
});
