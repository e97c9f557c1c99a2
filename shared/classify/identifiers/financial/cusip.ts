import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** North American security numbers: issuer, issue, and a check digit like Luhn's with letters from A = 10. */
export const cusip = identifier({
  id: 'cusip',
  category: 'financial',
  title: 'Security number (CUSIP)',
  placeholder: 'SECURITY_ID',
  source: 'CUSIP Global Services, https://www.cusip.com/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])\d{3}[A-Z\d]{5}\d(?![A-Za-z\d_])/i,
  anchors: [{ digits: [3, 9] }],
  words: ['cusip', 'cusips', 'security', 'securities'],
  valid: (compact) => {
    let sum = 0;
    for (let i = 0; i < 8; i++) {
      const product = valueAt(compact, i) * (i % 2 === 0 ? 1 : 2);
      sum += Math.floor(product / 10) + (product % 10);
    }
    return (10 - (sum % 10)) % 10 === valueAt(compact, 8);
  },
  alone: 0,
  near: 88,
});
