import { identifier } from '../../identifier.ts';
import { travelCheck } from '../../validate/travel-check.ts';

/**
 * German identity card numbers since 2010: nine characters without vowels, the last the check digit of travel documents; the
 * older T numbers are printed without it.
 */
export const deIdCard = identifier({
  id: 'de-id-card',
  title: 'German identity card number',
  placeholder: 'NATIONAL_ID',
  source: 'Bundesministerium des Innern, https://www.personalausweisportal.de/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{7}\d(?![A-Za-z\d_])/i,
  anchors: [{ digits: [1, 8], begin: [-1, -2, -3] }],
  words: [
    'personalausweis',
    'ausweisnummer',
    'ausweis',
    'personalausweisnummer',
    'ausweis-nr',
    'perso',
    'identity card',
    'id card',
  ],
  plausible: (compact) => compact.startsWith('T') || travelCheck(compact),
  valid: travelCheck,
  alone: 38,
  near: 88,
  unproven: 32,
});
