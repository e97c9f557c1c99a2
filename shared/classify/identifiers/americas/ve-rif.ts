import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Venezuelan tax numbers: kind of taxpayer, eight digits and one by weights modulo 11. */
export const veRif = identifier({
  id: 've-rif',
  title: 'Venezuelan tax number (RIF)',
  placeholder: 'TAX_ID',
  source: 'SENIAT, http://www.seniat.gob.ve/, 2026-11-22',
  forms: ['[VEJPGC]-?########-?#'],
  words: ['rif', 'registro único de información fiscal', 'seniat'],
  valid: (compact) => {
    const kind = { V: 4, E: 8, J: 12, C: 12, P: 16, G: 20 }[compact.charAt(0)] ?? 0;
    const sum = kind + weightedSum(compact.slice(1), [3, 2, 7, 6, 5, 4, 3, 2]);
    return '00987654321'.charAt(sum % 11) === compact.at(-1);
  },
  alone: 45,
  printed: 70,
  near: 94,
});
