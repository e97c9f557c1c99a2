import { identifier } from '../../identifier.ts';
import { birthNumber } from '../../validate/birth-number.ts';

/**
 * Czech birth numbers: day of birth (months +50 for women, +20 when serials ran out), serial, the whole divisible by 11 since
 * 1954.
 */
export const czRodneCislo = identifier({
  id: 'cz-rodne-cislo',
  title: 'Czech birth number',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of the Interior of the Czech Republic, https://www.mvcr.cz/, 2026-11-22',
  forms: ['######/####', '######/###', '##########'],
  words: ['rodné číslo', 'rodne cislo', 'r.č', 'rč', 'czech birth number'],
  valid: birthNumber,
  alone: 20,
  printed: 70,
  near: 90,
});
