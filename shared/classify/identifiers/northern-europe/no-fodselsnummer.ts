import { identifier } from '../../identifier.ts';
import { isDate } from '../../validate/calendar-date.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Norwegian national identity and D-numbers: day of birth, serial and two digits, each by weights modulo 11. */
export const noFodselsnummer = identifier({
  id: 'no-fodselsnummer',
  title: 'Norwegian national identity number',
  placeholder: 'NATIONAL_ID',
  source:
    'Skatteetaten, https://www.skatteetaten.no/en/person/national-registry/identitetsnummer/, 2026-11-22',
  forms: ['###########', '###### #####'],
  words: [
    'fødselsnummer',
    'fodselsnummer',
    'personnummer',
    'fnr',
    'd-nummer',
    'national identity number',
  ],
  valid: (compact) => {
    const day = Number(compact.slice(0, 2)) % 40;
    const month = Number(compact.slice(2, 4)) % 40;
    return (
      isDate(2000, month, day) &&
      weightedSum(compact, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
      weightedSum(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
    );
  },
  alone: 55,
  printed: 80,
  near: 95,
});
