import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Belarusian payer numbers of companies: nine digits, the last by prime weights modulo 11. */
export const byUnp = identifier({
  id: 'by-unp',
  title: 'Belarusian taxpayer number (UNP)',
  placeholder: 'TAX_ID',
  source: 'Ministry of Taxes and Duties of Belarus, https://www.nalog.gov.by/, 2026-11-22',
  forms: ['[1-79]########'],
  words: ['унп', 'унн', 'unp', 'учетный номер плательщика'],
  valid: (compact) =>
    weightedSum(compact, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 === valueAt(compact, 8),
  alone: 0,
  near: 80,
});
