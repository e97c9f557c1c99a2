import { identifier } from '../../identifier.ts';
import { valueAt } from '../../validate/value-at.ts';
import { weightedSum } from '../../validate/weighted-sum.ts';

/** Brazilian voter numbers: serial, state 01 to 28, two digits by weights modulo 11. */
export const brVoter = identifier({
  id: 'br-voter',
  title: 'Brazilian voter number',
  placeholder: 'NATIONAL_ID',
  source: 'Tribunal Superior Eleitoral, Resolução 21.538, https://www.tse.jus.br/, 2026-11-22',
  forms: ['############', '#### #### ####'],
  words: [
    'título de eleitor',
    'titulo de eleitor',
    'título eleitoral',
    'eleitor',
    'zona eleitoral',
  ],
  valid: (compact) => {
    const state = Number(compact.slice(8, 10));
    const first = (weightedSum(compact, [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10;
    const second = (weightedSum(compact.slice(8), [7, 8, 9]) % 11) % 10;
    return (
      state >= 1 && state <= 28 && first === valueAt(compact, 10) && second === valueAt(compact, 11)
    );
  },
  alone: 0,
  near: 90,
});
