import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** DEA registrations: kind of registrant, initial or 9, six digits and the weighted sum modulo 10. */
export const usDea = identifier({
  id: 'us-dea',
  category: 'health',
  title: 'US prescriber number (DEA)',
  placeholder: 'HEALTH_ID',
  source: 'DEA Diversion Control, https://www.deadiversion.usdoj.gov/, 2026-11-22',
  forms: /(?<![A-Za-z\d_])[A-HJ-MPR-UX][A-Z9]\d{7}(?![A-Za-z\d_])/i,
  anchors: [
    { digits: [7, 7], begin: [-2] },
    { digits: [8, 8], begin: [-1] },
  ],
  words: [
    'dea',
    'dea number',
    'dea no',
    'prescriber',
    'medical license',
    'certificate number',
    'registration number',
    'license',
  ],
  valid: (compact) =>
    weightedSum(compact.slice(2), [1, 2, 1, 2, 1, 2]) % 10 === valueAt(compact, 8),
  alone: 42,
  near: 88,
});
