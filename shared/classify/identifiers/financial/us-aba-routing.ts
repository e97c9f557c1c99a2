import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** US bank routing numbers: Federal Reserve district, eight digits in all, and one by weights 3, 7, 1. */
export const usAbaRouting = identifier({
  id: 'us-aba-routing',
  category: 'financial',
  title: 'US bank routing number (ABA)',
  placeholder: 'BANK_ACCOUNT',
  source: 'American Bankers Association, https://www.aba.com/about-us/routing-number, 2026-11-22',
  forms: ['####-####-#', '#########'],
  words: [
    'aba',
    'routing',
    'routing number',
    'rtn',
    'aba routing',
    'bank routing',
    'transit number',
    'routing no',
    'routing transit',
  ],
  plausible: (compact) => /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(compact),
  valid: (compact) => weightedSum(compact, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  alone: 32,
  printed: 42,
  near: 86,
});
