import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Of the account number's sixteen digits; the bank's eight take the first half. */
const WEIGHTS = [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1];

/** Hungarian account numbers: bank and branch with a check digit, account with another, by weights 9, 7, 3, 1. */
export const huBankAccount = identifier({
  id: 'hu-bank-account',
  category: 'financial',
  title: 'Hungarian bank account number',
  placeholder: 'BANK_ACCOUNT',
  source: 'Magyar Nemzeti Bank, https://www.mnb.hu/, 2026-11-22',
  forms: ['########-########-########', '########-########'],
  words: ['bankszámlaszám', 'bankszámla', 'számlaszám', 'giro', 'account'],
  valid: (compact) => {
    const check = (digits: string): boolean =>
      weightedSum(digits, WEIGHTS.slice(0, digits.length)) % 10 === 0;
    return check(compact.slice(0, 8)) && check(compact.slice(8));
  },
  alone: 0,
  near: 92,
});
