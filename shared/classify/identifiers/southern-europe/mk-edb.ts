import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** North Macedonian tax numbers: twelve digits and one by weights modulo 11. */
export const mkEdb = identifier({
  id: 'mk-edb',
  title: 'North Macedonian tax number (EDB)',
  placeholder: 'TAX_ID',
  source: 'Public Revenue Office, https://ujp.gov.mk/, 2026-11-22',
  forms: ['[45]############', 'MK ?[45]############'],
  words: ['едб', 'edb', 'единствен даночен број', 'даночен број', 'ддв'],
  valid: (compact) => {
    const digits = compact.replace('MK', '');
    const rest = weightedSum(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return ((11 - rest) % 11) % 10 === valueAt(digits, 12);
  },
  alone: 0,
  near: 88,
});
