import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';

/** Cuban identity numbers: day of birth, century, serial; the last digit's rule is not public. */
export const cuNi = identifier({
  id: 'cu-ni',
  title: 'Cuban identity number',
  placeholder: 'NATIONAL_ID',
  source: 'Ministerio del Interior de Cuba, https://www.minint.gob.cu/, 2026-11-22',
  forms: ['###########'],
  words: ['carné de identidad', 'carnet de identidad', 'número de identidad permanente', 'cuba'],
  plausible: (compact) => isShortDate(compact),
  alone: 0,
  near: 82,
});
