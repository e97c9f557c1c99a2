import { identifier } from '../../identifier.ts';
import { birthNumber } from '../../validate/birth-number.ts';

/** Slovak birth numbers, made as the Czech ones: day of birth, serial, divisible by 11 since 1954. */
export const skRodneCislo = identifier({
  id: 'sk-rodne-cislo',
  title: 'Slovak birth number',
  placeholder: 'NATIONAL_ID',
  source: 'Ministry of the Interior of the Slovak Republic, https://www.minv.sk/, 2026-11-22',
  forms: ['######/####', '######/###', '##########'],
  words: ['rodné číslo', 'rodne cislo', 'slovak birth number', 'rodné č'],
  valid: birthNumber,
  alone: 20,
  printed: 65,
  near: 89,
});
