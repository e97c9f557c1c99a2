import { identifier } from '../../identifier.ts';
import { travelCheck } from '../../validate/travel-check.ts';

/**
 * German passport numbers: a letter of the issuing kind, seven characters without vowels, the check digit of travel documents.
 */
export const dePassport = identifier({
  id: 'de-passport',
  title: 'German passport number',
  placeholder: 'PASSPORT',
  source:
    'Bundesministerium des Innern, PassV § 5, https://www.gesetze-im-internet.de/passv_2007/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[CFGHJK][CFGHJKLMNPRTVWXYZ\d]{7}\d(?![A-Za-z\d_])/i,
  anchors: [{ digits: [1, 8], begin: [-1, -2, -3] }],
  words: [
    'reisepass',
    'pass-nr',
    'passnummer',
    'reisepassnummer',
    'pass nr',
    'passport',
    'passport number',
  ],
  valid: travelCheck,
  alone: 36,
  near: 90,
});
