import { identifier } from '../../identifier.ts';

/** UK sort codes, with the account number when it follows. The check differs from bank to bank, so a word is required. */
export const ukSortCodeAccount = identifier({
  id: 'uk-sort-code-account',
  category: 'financial',
  title: 'UK sort code and account number',
  placeholder: 'BANK_ACCOUNT',
  source: 'Pay.UK, https://www.vocalink.com/tools/modulus-checking/, 2026-11-22',
  forms: /(?<![\d-])\d{2}([- ])\d{2}\1\d{2}(?:[^\d\n]{1,40}\d{8})?(?![\d-])/,
  anchors: [{ digits: [2, 2], next: '- ' }],
  words: [
    'sort code',
    'sortcode',
    'sort-code',
    'bank account',
    'account number',
    'acc no',
    'account no',
  ],
  alone: 0,
  near: 80,
  specificity: 58,
});
