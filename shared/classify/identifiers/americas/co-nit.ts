import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Colombian tax numbers: nine digits and one by prime weights modulo 11. */
export const coNit = identifier({
  id: 'co-nit',
  title: 'Colombian tax number (NIT)',
  placeholder: 'TAX_ID',
  source: 'DIAN, https://www.dian.gov.co/, 2026-11-22',
  forms: ['###.###.###-#', '#########-#', '##########'],
  words: ['nit', 'número de identificación tributaria', 'rut', 'dian'],
  valid: (compact) => {
    const sum = weightedSum(compact, [41, 37, 29, 23, 19, 17, 13, 7, 3]);
    return '01987654321'.charAt(sum % 11) === compact.at(-1);
  },
  alone: 15,
  printed: 62,
  near: 88,
});
