import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Brazilian worker numbers: ten digits and one by weights modulo 11. */
export const brPis = identifier({
  id: 'br-pis',
  title: 'Brazilian worker number (PIS/PASEP)',
  placeholder: 'SOCIAL_SECURITY',
  source: 'Caixa Econômica Federal, https://www.caixa.gov.br/, 2026-11-22',
  forms: ['###.#####.##-#', '###########'],
  words: ['pis', 'pasep', 'nis', 'nit', 'pis/pasep', 'número do pis'],
  valid: (compact) =>
    ((11 - (weightedSum(compact, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 ===
    valueAt(compact, 10),
  alone: 15,
  printed: 72,
  near: 90,
});
