import { identifier } from '../../identifier.ts';

/** Indian branch codes: four letters of the bank, a zero, six characters of the branch. */
export const inIfsc = identifier({
  id: 'in-ifsc',
  category: 'financial',
  title: 'Indian bank branch code (IFSC)',
  placeholder: 'BANK_ACCOUNT',
  source: 'Reserve Bank of India, https://www.rbi.org.in/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-Z]{4}0[A-Z\d]{6}(?![A-Za-z\d_])/i,
  anchors: [{ digits: [1, 7], begin: [-4] }],
  words: ['ifsc', 'ifsc code', 'neft', 'rtgs', 'imps', 'branch', 'bank'],
  alone: 38,
  near: 88,
});
