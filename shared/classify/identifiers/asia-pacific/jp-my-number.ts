import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Japanese individual numbers: eleven digits and one by weights modulo 11. */
export const jpMyNumber = identifier({
  id: 'jp-my-number',
  title: 'Japanese individual number (My Number)',
  placeholder: 'NATIONAL_ID',
  source: 'Digital Agency, https://www.digital.go.jp/en/policies/mynumber, 2026-11-22',
  forms: ['############', '#### #### ####', '####-####-####'],
  words: ['マイナンバー', '個人番号', 'my number', 'mynumber', 'individual number'],
  valid: (compact) => {
    const rest = weightedSum(compact, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return (rest <= 1 ? 0 : 11 - rest) === valueAt(compact, 11);
  },
  alone: 0,
  near: 91,
});
