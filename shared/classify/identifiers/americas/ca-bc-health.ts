import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** British Columbia health numbers: a 9, eight digits and one by weights modulo 11. */
export const caBcHealth = identifier({
  id: 'ca-bc-health',
  category: 'health',
  title: 'British Columbia health number (PHN)',
  placeholder: 'HEALTH_ID',
  source:
    'BC Ministry of Health, https://www2.gov.bc.ca/gov/content/health/health-drug-coverage/msp, 2026-11-22',
  forms: ['9#########', '9### ### ###'],
  words: ['phn', 'personal health number', 'bc health', 'msp', 'carecard', 'bc services card'],
  valid: (compact) =>
    11 - (weightedSum(compact, [0, 2, 4, 8, 5, 10, 9, 7, 3]) % 11) === valueAt(compact, 9),
  alone: 0,
  near: 88,
});
