import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/**
 * Australian business numbers: two check digits go before nine digits; weighted, one less in the first place, divisible by 89.
 */
export const auAbn = identifier({
  id: 'au-abn',
  title: 'Australian business number (ABN)',
  placeholder: 'COMPANY_ID',
  source: 'Australian Business Register, https://abr.business.gov.au/Help/AbnFormat, 2026-11-22',
  forms: ['## ### ### ###', '###########', '##-###-###-###'],
  words: ['abn', 'australian business number', 'business number', 'abr'],
  valid: (compact) => {
    const first = String(valueAt(compact, 0) - 1);
    return (
      !compact.startsWith('0') &&
      weightedSum(first + compact.slice(1), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0
    );
  },
  alone: 40,
  printed: 78,
  near: 93,
});
