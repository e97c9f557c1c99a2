import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Polish identity card numbers: three letters, a check digit, five digits. */
export const plIdCard = identifier({
  id: 'pl-id-card',
  title: 'Polish identity card number',
  placeholder: 'NATIONAL_ID',
  source: 'gov.pl, https://www.gov.pl/web/gov/dowod-osobisty, 2026-11-22',
  forms: ['@@@ ?######'],
  words: [
    'dowód osobisty',
    'dowod osobisty',
    'dowód',
    'numer dowodu',
    'seria i numer',
    'identity card',
  ],
  valid: (compact) => weightedSum(compact, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0,
  alone: 0,
  near: 88,
});
