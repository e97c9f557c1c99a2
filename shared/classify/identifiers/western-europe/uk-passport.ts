import { identifier } from '../../identifier.ts';

/**
 * UK passport numbers: nine digits, in the newest two letters and seven digits. No check digit outside the machine readable
 * zone.
 */
export const ukPassport = identifier({
  id: 'uk-passport',
  title: 'UK passport number',
  placeholder: 'PASSPORT',
  source:
    'HM Passport Office, https://www.gov.uk/government/publications/basic-passport-checks, 2026-11-22',
  forms: ['@@#######', '#########'],
  words: ['passport', 'passports', 'passport number', 'passport no'],
  alone: 31,
  near: 70,
  specificity: 35,
});
