import { identifier } from '../../identifier.ts';
import { isShortDate } from '../../validate/calendar-date.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Icelandic ID numbers: day of birth (+40 for companies), serial, weighted sum divisible by 11, century. */
export const isKennitala = identifier({
  id: 'is-kennitala',
  title: 'Icelandic ID number (kennitala)',
  placeholder: 'NATIONAL_ID',
  source:
    'Registers Iceland, https://www.skra.is/english/people/my-registration/id-numbers/, 2026-11-22',
  forms: ['######-####', '##########'],
  words: ['kennitala', 'kt', 'kennitölu', 'icelandic id'],
  valid: (compact) => {
    const day = Number(compact.slice(0, 2));
    const birth = String(day > 40 ? day - 40 : day).padStart(2, '0') + compact.slice(2, 6);
    return (
      isShortDate(birth, 'dmy') &&
      /[089]$/.test(compact) &&
      weightedSum(compact, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
    );
  },
  alone: 25,
  printed: 65,
  near: 90,
});
