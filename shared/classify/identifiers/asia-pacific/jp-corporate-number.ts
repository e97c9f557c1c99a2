import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Japanese corporate numbers: a check digit modulo 9 goes before twelve digits; as invoice number with a T. */
export const jpCorporateNumber = identifier({
  id: 'jp-corporate-number',
  title: 'Japanese corporate number',
  placeholder: 'COMPANY_ID',
  source: 'National Tax Agency, https://www.houjin-bangou.nta.go.jp/en/, 2026-11-22',
  forms: ['[1-9]############', 'T[1-9]############'],
  words: ['法人番号', 'corporate number', 'インボイス', '登録番号', '法人'],
  valid: (compact) => {
    const digits = compact.replace('T', '');
    const sum = weightedSum(digits, [0, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
    return 9 - (sum % 9) === valueAt(digits, 0);
  },
  alone: 0,
  near: 89,
});
