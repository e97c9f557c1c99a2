import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';

/** Financial instrument identifiers: BBG, eight characters without vowels, a digit by digit sums. */
export const figi = identifier({
  id: 'figi',
  category: 'financial',
  title: 'Financial instrument identifier (FIGI)',
  placeholder: 'SECURITY_ID',
  source: 'OMG FIGI 1.1, https://www.openfigi.com/about/figi, 2026-11-22',
  forms: /(?<![A-Za-z\d_])BBG[B-DF-HJ-NP-TV-Z\d]{8}\d(?![A-Za-z\d_])/i,
  anchors: [{ keywords: ['bbg'] }],
  words: ['figi', 'bloomberg', 'security'],
  valid: (compact) => {
    let sum = 0;
    for (let i = 0; i < 11; i++) {
      const product = valueAt(compact, i) * (i % 2 === 0 ? 1 : 2);
      sum += Math.floor(product / 10) + (product % 10);
    }
    return (10 - (sum % 10)) % 10 === valueAt(compact, 11);
  },
  alone: 85,
  near: 96,
});
