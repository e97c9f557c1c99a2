import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Australian Medicare numbers: eight digits, one by weights modulo 10, issue and person. */
export const auMedicare = identifier({
  id: 'au-medicare',
  category: 'health',
  title: 'Australian Medicare number',
  placeholder: 'HEALTH_ID',
  source: 'Services Australia, https://www.servicesaustralia.gov.au/medicare-card, 2026-11-22',
  forms: [
    '[2-6]### ##### #',
    '[2-6]#########',
    '[2-6]### ##### #-#',
    '[2-6]### ##### # ?/ ?#',
    '[2-6]##########',
  ],
  words: ['medicare', 'medicare number', 'medicare card', 'irn'],
  valid: (compact) => weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === valueAt(compact, 8),
  alone: 28,
  printed: 55,
  near: 90,
});
