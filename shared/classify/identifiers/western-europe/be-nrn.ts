import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';

/**
 * Belgian national register and BIS numbers: day of birth, serial, and 97 minus the remainder by 97; a 2 goes in front for
 * those born since 2000.
 */
export const beNrn = identifier({
  id: 'be-nrn',
  title: 'Belgian national register number',
  placeholder: 'NATIONAL_ID',
  source: 'IBZ, Rijksregister, https://www.ibz.rrn.fgov.be/, 2026-11-22',
  forms: ['###########', '##.##.##-###.##', '###### ### ##', '##.##.## ###.##'],
  words: [
    'rijksregisternummer',
    'rijksregister',
    'numéro national',
    'registre national',
    'insz',
    'niss',
    'numéro de registre national',
    'national register number',
    'nationalregisternummer',
  ],
  valid: (compact) => {
    const month = Number(compact.slice(2, 4)) % 20;
    const birth = compact.slice(0, 2) + String(month).padStart(2, '0') + compact.slice(4, 6);
    const check = 97 - Number(compact.slice(9));
    const known = month === 0 || isShortDate(birth);
    const number = Number(compact.slice(0, 9));
    return known && (number % 97 === check || (2_000_000_000 + number) % 97 === check);
  },
  alone: 45,
  printed: 80,
  near: 92,
});
