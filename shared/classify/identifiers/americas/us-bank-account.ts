import { identifier } from '../../identifier.ts';

/** US bank account numbers: eight to seventeen digits without a check digit; only beside a word. */
export const usBankAccount = identifier({
  id: 'us-bank-account',
  category: 'financial',
  title: 'US bank account number',
  placeholder: 'BANK_ACCOUNT',
  source: 'Nacha operating rules, https://www.nacha.org/, 2026-11-22',
  forms: [
    '########',
    '#########',
    '##########',
    '###########',
    '############',
    '#############',
    '##############',
    '#################',
  ],
  words: [
    'bank account',
    'account number',
    'acct',
    'account no',
    'checking account',
    'savings account',
    'bank account number',
    'checking',
    'savings',
    'account#',
    'acct no',
    'acct#',
    'debit account',
  ],
  alone: 0,
  near: 60,
  specificity: 28,
});
