import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Brazilian taxpayer numbers of persons: nine digits and two by weights modulo 11. */
export const brCpf = identifier({
  id: 'br-cpf',
  title: 'Brazilian taxpayer number (CPF)',
  placeholder: 'TAX_ID',
  source: 'Receita Federal, https://www.gov.br/receitafederal/, 2026-11-22',
  forms: ['###.###.###-##', '###########', '#########-##'],
  words: ['cpf', 'cadastro de pessoas físicas', 'cpf/mf'],
  valid: (compact) => {
    const check = (weights: readonly number[]): boolean =>
      ((weightedSum(compact, weights) * 10) % 11) % 10 === valueAt(compact, weights.length);
    return check([10, 9, 8, 7, 6, 5, 4, 3, 2]) && check([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  },
  alone: 45,
  printed: 85,
  near: 95,
});
