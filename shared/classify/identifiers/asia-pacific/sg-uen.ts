import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Singapore entity numbers of businesses, local companies and other bodies, each with a letter by weights modulo 11. */
export const sgUen = identifier({
  id: 'sg-uen',
  title: 'Singapore company number (UEN)',
  placeholder: 'COMPANY_ID',
  source: 'ACRA, https://www.uen.gov.sg/, 2026-11-22',
  forms:
    /(?<![A-Za-z\d_])(?:\d{8}[A-Z]|(?:19|20)\d{7}[A-Z]|[STR]\d{2}[A-Z\d]{2}\d{4}[A-Z])(?![A-Za-z\d_])/i,
  anchors: [{ digits: [8, 9] }, { digits: [2, 9], begin: [-1] }],
  words: ['uen', 'unique entity number', 'acra', 'company registration', 'business registration'],
  valid: (compact) => {
    const last = compact.at(-1);
    if (/^\d{8}[A-Z]/.test(compact)) {
      return 'XMKECAWLJDB'.charAt(weightedSum(compact, [10, 4, 9, 3, 8, 2, 7, 1]) % 11) === last;
    }
    if (/^\d/.test(compact)) {
      return 'ZKCMDNERGWH'.charAt(weightedSum(compact, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11) === last;
    }
    const letters = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';
    const weights = [4, 3, 5, 3, 10, 2, 2, 5, 7];
    let sum = 0;
    for (const [index, weight] of weights.entries())
      sum += letters.indexOf(compact.charAt(index)) * weight;
    return letters.charAt((((sum - 5) % 11) + 11) % 11) === last;
  },
  alone: 50,
  near: 92,
});
