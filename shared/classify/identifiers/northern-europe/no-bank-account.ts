import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Norwegian account numbers: bank, kind, account, and one digit by weights modulo 11. */
export const noBankAccount = identifier({
  id: 'no-bank-account',
  category: 'financial',
  title: 'Norwegian bank account number',
  placeholder: 'BANK_ACCOUNT',
  source: 'Bits AS, https://www.bits.no/, 2026-11-22',
  forms: ['####.##.#####', '#### ## #####', '###########'],
  words: ['kontonummer', 'kontonr', 'konto', 'bankkonto', 'account'],
  valid: (compact) => weightedSum(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  alone: 10,
  printed: 60,
  near: 84,
  specificity: 50,
});
