import { identifier } from '../../identifier.ts';

/** Australian branch numbers, with the account number when it follows. */
export const auBsb = identifier({
  id: 'au-bsb',
  category: 'financial',
  title: 'Australian bank branch and account (BSB)',
  placeholder: 'BANK_ACCOUNT',
  source: 'AusPayNet, https://bsb.auspaynet.com.au/, 2026-11-22',
  forms: /(?<![\d-])\d{3}[- ]\d{3}(?:[^\d\n]{1,40}\d{6,9})?(?![\d-])/,
  anchors: [{ digits: [3, 3], next: '- ' }],
  words: ['bsb', 'bsb number', 'bank state branch', 'account'],
  alone: 0,
  near: 82,
  specificity: 58,
});
