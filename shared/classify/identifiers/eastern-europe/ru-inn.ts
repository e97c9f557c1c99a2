import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Russian taxpayer numbers: ten digits with one check digit for companies, twelve with two for persons. */
export const ruInn = identifier({
  id: 'ru-inn',
  title: 'Russian taxpayer number (INN)',
  placeholder: 'TAX_ID',
  source: 'FNS of Russia, https://www.nalog.gov.ru/, 2026-11-22',
  forms: ['##########', '############'],
  words: ['инн', 'inn', 'идентификационный номер налогоплательщика'],
  valid: (compact) => {
    const check = (weights: readonly number[]): boolean =>
      (weightedSum(compact, weights) % 11) % 10 === valueAt(compact, weights.length);
    return compact.length === 10
      ? check([2, 4, 10, 3, 5, 9, 4, 6, 8])
      : check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
  },
  alone: 0,
  near: 90,
});
