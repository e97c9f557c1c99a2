import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Polish passport numbers: two letters, a check digit, six digits. */
export const plPassport = identifier({
  id: 'pl-passport',
  title: 'Polish passport number',
  placeholder: 'PASSPORT',
  source: 'gov.pl, https://www.gov.pl/web/gov/paszport, 2026-11-22',
  forms: ['@@ ?#######'],
  words: ['paszport', 'paszportu', 'numer paszportu', 'passport'],
  valid: (compact) => weightedSum(compact, [7, 3, 9, 1, 7, 3, 1, 7, 3]) % 10 === 0,
  alone: 0,
  near: 88,
});
