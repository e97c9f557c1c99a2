import { identifier } from '../../identifier.ts';
import { isLongDate } from '../../validate/calendar-date.ts';
import { luhn } from '../../validate/luhn.ts';
import { verhoeff } from '../../validate/verhoeff.ts';

/** Luxembourg national numbers: day of birth, serial, Luhn's digit and Verhoeff's. */
export const luNationalId = identifier({
  id: 'lu-national-id',
  title: 'Luxembourg national number',
  placeholder: 'NATIONAL_ID',
  source:
    'CTIE, https://guichet.public.lu/en/citoyens/citoyennete/registre-national/identification/numero-identification.html, 2026-11-22',
  forms: ['[12]############'],
  words: [
    'matricule',
    "numéro d'identification national",
    'numéro de matricule',
    'luxembourg',
    'sécurité sociale',
  ],
  valid: (compact) =>
    isLongDate(compact) &&
    luhn(compact.slice(0, 12)) &&
    verhoeff(compact.slice(0, 11) + compact.slice(12)),
  alone: 75,
  near: 94,
});
