import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { luhn } from '../../validate/luhn.ts';

/** Greek social security numbers: day of birth, serial, Luhn's digit. */
export const grAmka = identifier({
  id: 'gr-amka',
  title: 'Greek social security number (AMKA)',
  placeholder: 'SOCIAL_SECURITY',
  source: 'IDIKA, https://www.amka.gr/, 2026-11-22',
  forms: ['###########'],
  words: ['αμκα', 'α.μ.κ.α', 'amka', 'αριθμός μητρώου κοινωνικής ασφάλισης'],
  valid: (compact) => isShortDate(compact, 'dmy') && luhn(compact),
  alone: 0,
  near: 90,
});
