import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Brazilian driving licence numbers: nine digits and two by falling and rising weights modulo 11. */
export const brCnh = identifier({
  id: 'br-cnh',
  title: 'Brazilian driving licence number (CNH)',
  placeholder: 'DRIVING_LICENCE',
  source: 'Senatran, https://www.gov.br/transportes/pt-br/assuntos/transito/senatran, 2026-11-22',
  forms: ['###########'],
  words: [
    'cnh',
    'carteira de motorista',
    'carteira nacional de habilitação',
    'habilitação',
    'registro cnh',
  ],
  valid: (compact) => {
    const first = weightedSum(compact, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
    const second = weightedSum(compact, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
    const less = first > 9 ? 2 : 0;
    const last = (second + 11 - less) % 11;
    return (
      (first > 9 ? 0 : first) === valueAt(compact, 9) &&
      (last > 9 ? 0 : last) === valueAt(compact, 10)
    );
  },
  alone: 0,
  near: 92,
});
