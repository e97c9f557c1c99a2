import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Russian pension insurance numbers: nine digits and their weighted sum modulo 101. */
export const ruSnils = identifier({
  id: 'ru-snils',
  title: 'Russian pension insurance number (SNILS)',
  placeholder: 'SOCIAL_SECURITY',
  source: 'Social Fund of Russia, https://sfr.gov.ru/, 2026-11-22',
  forms: ['###-###-### ##', '###-###-###-##', '###########'],
  words: ['снилс', 'snils', 'страховой номер'],
  valid: (compact) =>
    (weightedSum(compact, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(compact.slice(9)),
  alone: 40,
  printed: 85,
  near: 94,
});
