import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Hungarian health insurance numbers: eight digits weighted by 3 and 7, and one modulo 10. */
export const huTaj = identifier({
  id: 'hu-taj',
  category: 'health',
  title: 'Hungarian health insurance number (TAJ)',
  placeholder: 'HEALTH_ID',
  source: 'NEAK, https://www.neak.gov.hu/, 2026-11-22',
  forms: ['#########', '### ### ###', '###-###-###'],
  words: ['taj', 'taj szám', 'taj-szám', 'taj kártya', 'társadalombiztosítási azonosító'],
  valid: (compact) => weightedSum(compact, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === valueAt(compact, 8),
  alone: 0,
  near: 85,
});
