import { identifier } from '../../identifier.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Brazilian health card numbers: fifteen digits whose weighted sum is divisible by 11. */
export const brCns = identifier({
  id: 'br-cns',
  category: 'health',
  title: 'Brazilian health card number (CNS)',
  placeholder: 'HEALTH_ID',
  source: 'DATASUS, https://datasus.saude.gov.br/, 2026-11-22',
  forms: ['[12789]##############', '[12789]## #### #### ####'],
  words: ['cns', 'cartão sus', 'cartao nacional de saude', 'cartão nacional de saúde', 'sus'],
  valid: (compact) =>
    weightedSum(compact, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  alone: 25,
  printed: 60,
  near: 92,
});
