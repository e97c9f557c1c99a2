import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Ukrainian company numbers: eight digits, the last by one of two rows of weights. */
export const uaEdrpou = identifier({
  id: 'ua-edrpou',
  title: 'Ukrainian company number (EDRPOU)',
  placeholder: 'COMPANY_ID',
  source: 'State Statistics Service of Ukraine, https://edrpou.ubki.ua/, 2026-11-22',
  forms: ['########'],
  words: ['єдрпоу', 'едрпоу', 'edrpou', 'код єдрпоу'],
  valid: (compact) => {
    const middle = compact > '30000000' && compact < '60000000';
    const weights = middle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
    const first = weightedSum(compact, weights) % 11;
    const second =
      weightedSum(
        compact,
        weights.map((weight) => weight + 2),
      ) % 11;
    return (first < 10 ? first : second % 10) === valueAt(compact, 7);
  },
  alone: 0,
  near: 85,
});
