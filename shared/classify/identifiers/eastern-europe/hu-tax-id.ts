import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Hungarian tax numbers of persons: an 8, days since 1867, serial, and the weighted sum modulo 11. */
export const huTaxId = identifier({
  id: 'hu-tax-id',
  title: 'Hungarian personal tax number',
  placeholder: 'TAX_ID',
  source: 'NAV, https://nav.gov.hu/, 2026-11-22',
  forms: ['8#########'],
  words: ['adóazonosító', 'adóazonosító jel', 'adóazonosító jele', 'tax id'],
  valid: (compact) =>
    weightedSum(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === valueAt(compact, 9),
  alone: 0,
  near: 85,
});
