import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Turkish national ID numbers: nine digits and two check digits. */
export const trNationalId = identifier({
  id: 'tr-national-id',
  title: 'Turkish national ID number',
  placeholder: 'NATIONAL_ID',
  source: 'NVİ, https://www.nvi.gov.tr/, 2026-11-22',
  forms: ['[1-9]##########'],
  words: [
    'tc kimlik',
    'tckn',
    'kimlik no',
    'kimlik numarası',
    't.c. kimlik',
    'turkish id',
    'tc no',
    'tc kimlik no',
  ],
  valid: (compact) => {
    const odd = weightedSum(compact, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
    const even = weightedSum(compact, [0, 1, 0, 1, 0, 1, 0, 1]);
    return (
      (odd * 7 + even * 9) % 10 === valueAt(compact, 9) &&
      weightedSum(compact, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === valueAt(compact, 10)
    );
  },
  alone: 48,
  near: 94,
});
