import { identifier } from '../../identifier.ts';

/** New Zealand account numbers: bank, branch, account, suffix. */
export const nzBankAccount = identifier({
  id: 'nz-bank-account',
  category: 'financial',
  title: 'New Zealand bank account number',
  placeholder: 'BANK_ACCOUNT',
  source: 'Payments NZ, https://www.paymentsnz.co.nz/, 2026-11-22',
  forms: ['##-####-#######-###', '##-####-#######-##'],
  words: ['bank account', 'account', 'account number', 'bank'],
  alone: 40,
  near: 88,
});
