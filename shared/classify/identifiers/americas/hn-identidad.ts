import { identifier } from '../../identifier.ts';

/** Honduran identity numbers: department, town, year of birth, serial; no check digit. */
export const hnIdentidad = identifier({
  id: 'hn-identidad',
  title: 'Honduran identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Registro Nacional de las Personas, https://www.rnp.hn/, 2026-11-22',
  forms: ['####-####-#####', '#############'],
  words: ['identidad', 'número de identidad', 'dni', 'honduras', 'tarjeta de identidad'],
  plausible: (compact) => {
    const year = Number(compact.slice(4, 8));
    return /^(?:0[1-9]|1[0-8])/.test(compact) && year >= 1900 && year <= 2030;
  },
  alone: 0,
  near: 82,
  specificity: 41,
});
