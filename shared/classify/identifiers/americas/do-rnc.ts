import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Dominican company taxpayer numbers: eight digits and one by weights modulo 11. */
export const doRnc = identifier({
  id: 'do-rnc',
  title: 'Dominican taxpayer number (RNC)',
  placeholder: 'TAX_ID',
  source: 'DGII, https://dgii.gov.do/, 2026-11-22',
  forms: ['#########', '#-##-#####-#'],
  words: ['rnc', 'registro nacional del contribuyente', 'dgii'],
  valid: (compact) => {
    const rest = 10 - (weightedSum(compact, [7, 9, 8, 6, 5, 4, 3, 2]) % 11);
    return (((rest % 9) + 9) % 9) + 1 === valueAt(compact, 8);
  },
  alone: 15,
  printed: 65,
  near: 88,
});
