import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** UK taxpayer references: a check digit by weights modulo 11 goes before nine digits. */
export const ukUtr = identifier({
  id: 'uk-utr',
  title: 'UK taxpayer reference (UTR)',
  placeholder: 'TAX_ID',
  source: 'HMRC, https://www.gov.uk/find-utr-number, 2026-11-22',
  forms: ['##########', '##### #####'],
  words: ['utr', 'unique taxpayer reference', 'self assessment', 'corporation tax'],
  valid: (compact) => {
    const sum = weightedSum(compact.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]);
    return '21987654321'.charAt(sum % 11) === compact.charAt(0);
  },
  alone: 0,
  near: 82,
});
