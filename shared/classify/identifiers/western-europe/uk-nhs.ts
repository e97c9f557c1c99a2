import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** NHS numbers of England, Wales and the Isle of Man: nine digits and one by weights modulo 11. */
export const ukNhs = identifier({
  id: 'uk-nhs',
  category: 'health',
  title: 'NHS number',
  placeholder: 'HEALTH_ID',
  source: 'NHS Digital, https://www.datadictionary.nhs.uk/attributes/nhs_number.html, 2026-11-22',
  forms: ['###~###~####', '##########'],
  words: ['nhs', 'nhs number', 'nhs no', 'national health service', 'patient', 'patient number'],
  valid: (compact) =>
    (11 - (weightedSum(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === valueAt(compact, 9),
  alone: 31,
  printed: 45,
  near: 88,
});
